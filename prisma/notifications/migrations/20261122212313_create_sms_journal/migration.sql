-- CreateTable
CREATE TABLE "working_calendar" (
    "id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "first_year" INTEGER NOT NULL,
    "last_year" INTEGER NOT NULL,
    "days_off" TEXT[],
    "working_weekends" TEXT[],

    CONSTRAINT "working_calendar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identities" (
    "person_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "iin_digest" TEXT NOT NULL,
    "department_id" UUID NOT NULL,
    "region" TEXT NOT NULL,
    "age_band" TEXT NOT NULL,
    "disability_group" TEXT NOT NULL,
    "disability_until" DATE,
    "language" TEXT NOT NULL,
    "representatives" JSONB NOT NULL,

    CONSTRAINT "identities_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "position" BIGSERIAL NOT NULL,
    "id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "sequence" BIGINT NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "correlation_id" TEXT NOT NULL,
    "causation_id" TEXT,
    "value" BYTEA,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "inbox" (
    "message_id" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "code" TEXT,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inbox_pkey" PRIMARY KEY ("message_id","target")
);

-- CreateTable
CREATE TABLE "parked_messages" (
    "position" BIGSERIAL NOT NULL,
    "message_id" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "sequence" BIGINT NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "correlation_id" TEXT NOT NULL,
    "causation_id" TEXT,
    "value" BYTEA,
    "reason" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "next_attempt_at" TIMESTAMPTZ(3),

    CONSTRAINT "parked_messages_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "sms_records" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "direction" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "entered_on" DATE NOT NULL,
    "person_id" UUID,
    "department_id" UUID,
    "region" TEXT,
    "kind" TEXT,
    "case_no" TEXT,
    "phone" TEXT,
    "text" TEXT,
    "sender" TEXT,
    "code" TEXT,
    "reason" TEXT,
    "seq_no" INTEGER,
    "specialist_id" UUID,
    "offering_id" UUID,
    "language" TEXT,
    "phone_source" TEXT,
    "phone_owner" TEXT,
    "trigger_event_id" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "failure" TEXT,
    "sms_id" UUID,
    "answers_id" UUID,
    "answer" TEXT,
    "problem" TEXT,
    "received_at" TIMESTAMPTZ(3),
    "delivered_by" TEXT,

    CONSTRAINT "sms_records_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journals" (
    "department_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "sender" TEXT NOT NULL,
    "last_no" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "journals_pkey" PRIMARY KEY ("department_id","kind","sender")
);

-- CreateTable
CREATE TABLE "reply_codes" (
    "phone" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "sms_id" UUID NOT NULL,
    "offering_id" UUID NOT NULL,

    CONSTRAINT "reply_codes_pkey" PRIMARY KEY ("phone","code")
);

-- CreateTable
CREATE TABLE "ended_offers" (
    "offering_id" UUID NOT NULL,

    CONSTRAINT "ended_offers_pkey" PRIMARY KEY ("offering_id")
);

-- CreateTable
CREATE TABLE "contacts" (
    "person_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "erased" BOOLEAN NOT NULL DEFAULT false,
    "numbers" JSONB NOT NULL,

    CONSTRAINT "contacts_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "results" (
    "application_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "outcome" TEXT NOT NULL,
    "queue_no" BIGINT,

    CONSTRAINT "results_pkey" PRIMARY KEY ("application_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "identities_iin_digest" ON "identities"("iin_digest");

-- CreateIndex
CREATE INDEX "identities_representatives" ON "identities" USING GIN ("representatives" jsonb_path_ops);

-- CreateIndex
CREATE UNIQUE INDEX "outbox_id" ON "outbox"("id");

-- CreateIndex
CREATE INDEX "outbox_unpublished" ON "outbox"("published_at", "position");

-- CreateIndex
CREATE UNIQUE INDEX "parked_messages_message_id" ON "parked_messages"("message_id");

-- CreateIndex
CREATE INDEX "parked_messages_key" ON "parked_messages"("topic", "key", "position");

-- CreateIndex
CREATE UNIQUE INDEX "sms_records_answered_once" ON "sms_records"("answers_id");

-- CreateIndex
CREATE INDEX "sms_records_department" ON "sms_records"("department_id", "entered_at", "id");

-- CreateIndex
CREATE INDEX "sms_records_region" ON "sms_records"("region", "entered_at", "id");

-- CreateIndex
CREATE INDEX "sms_records_person" ON "sms_records"("person_id", "entered_at", "id");

-- CreateIndex
CREATE INDEX "sms_records_due" ON "sms_records"("next_attempt_at");

-- CreateIndex
CREATE INDEX "sms_records_phone" ON "sms_records"("phone", "entered_at");

-- CreateIndex
CREATE INDEX "sms_records_answered" ON "sms_records"("sms_id");

-- CreateIndex
CREATE UNIQUE INDEX "sms_records_seq_no" ON "sms_records"("department_id", "kind", "sender", "seq_no");

-- CreateIndex
CREATE INDEX "reply_codes_sms" ON "reply_codes"("sms_id");

-- What no row may ever say.
ALTER TABLE "sms_records"
  ADD CONSTRAINT "sms_records_status" CHECK (
    (direction = 'OUTGOING' AND status IN ('waiting', 'sent', 'delivered', 'undelivered'))
    OR (direction = 'INCOMING' AND status IN ('answering', 'unmatched'))),
  ADD CONSTRAINT "sms_records_a2_f6" CHECK (direction <> 'OUTGOING' OR (
    person_id IS NOT NULL AND department_id IS NOT NULL AND region IS NOT NULL AND kind IS NOT NULL AND case_no IS NOT NULL
    AND seq_no IS NOT NULL AND sender IS NOT NULL AND code IS NOT NULL AND reason IS NOT NULL AND text IS NOT NULL
    AND language IS NOT NULL AND trigger_event_id IS NOT NULL)),
  ADD CONSTRAINT "sms_records_sender_a2_11b" CHECK (direction <> 'OUTGOING' OR (code = 'SAN-SMS-09') = (sender = 'STATE_CORPORATION')),
  ADD CONSTRAINT "sms_records_waiting_is_due" CHECK ((status = 'waiting') = (next_attempt_at IS NOT NULL)),
  ADD CONSTRAINT "sms_records_sent_has_moment" CHECK (status NOT IN ('sent', 'delivered') OR sent_at IS NOT NULL),
  ADD CONSTRAINT "sms_records_delivered_has_moment" CHECK ((status = 'delivered') = (delivered_at IS NOT NULL)),
  ADD CONSTRAINT "sms_records_undelivered_has_failure" CHECK (
    (status = 'undelivered') = (failure IS NOT NULL) AND (status = 'undelivered') = (failed_at IS NOT NULL)),
  ADD CONSTRAINT "sms_records_incoming_has_source" CHECK (
    (direction = 'INCOMING') = (received_at IS NOT NULL) AND (direction = 'INCOMING') = (delivered_by IS NOT NULL)),
  ADD CONSTRAINT "sms_records_answering_has_answer" CHECK (
    (status = 'answering') = (answers_id IS NOT NULL) AND (status = 'answering') = (sms_id IS NOT NULL) AND (status = 'answering') = (answer IS NOT NULL)),
  ADD CONSTRAINT "sms_records_unmatched_has_problem" CHECK ((status = 'unmatched') = (problem IS NOT NULL));
ALTER TABLE "reply_codes"
  ADD CONSTRAINT "reply_codes_two_digits" CHECK (code ~ '^[1-9][0-9]$'),
  ADD CONSTRAINT "reply_codes_answer" CHECK (answer IN ('CONSENT', 'REFUSAL'));
ALTER TABLE "contacts"
  ADD CONSTRAINT "contacts_erased_has_no_numbers" CHECK (NOT erased OR numbers = '[]'::jsonb);
