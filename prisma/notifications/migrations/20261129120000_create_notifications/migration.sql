-- What notifications keeps: the journal of SMS (A2/F6), the codes that a reply may carry, and what it has to know to write one.

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
    "invitation_id" UUID,
    "language" TEXT,
    "phone_source" TEXT,
    "phone_owner" TEXT,
    "trigger_event_id" TEXT,
    "handed_to" TEXT,
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
CREATE UNIQUE INDEX "sms_records_answered_once" ON "sms_records"("answers_id");
CREATE INDEX "sms_records_department" ON "sms_records"("department_id", "entered_at", "id");
CREATE INDEX "sms_records_region" ON "sms_records"("region", "entered_at", "id");
CREATE INDEX "sms_records_person" ON "sms_records"("person_id", "entered_at", "id");
CREATE INDEX "sms_records_delivered_by" ON "sms_records"("delivered_by", "entered_at", "id");
CREATE INDEX "sms_records_department_code" ON "sms_records"("department_id", "code", "entered_at", "id");
CREATE INDEX "sms_records_region_code" ON "sms_records"("region", "code", "entered_at", "id");
CREATE INDEX "sms_records_case_no" ON "sms_records"("case_no", "entered_at", "id");
CREATE INDEX "sms_records_printed" ON "sms_records"("department_id", "kind", "sender", "entered_on", "seq_no");
CREATE INDEX "sms_records_due" ON "sms_records"("next_attempt_at");
CREATE INDEX "sms_records_phone" ON "sms_records"("phone", "entered_at");
CREATE INDEX "sms_records_answered" ON "sms_records"("sms_id");
CREATE UNIQUE INDEX "sms_records_seq_no" ON "sms_records"("department_id", "kind", "sender", "seq_no");

CREATE TABLE "journals" (
    "department_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "sender" TEXT NOT NULL,
    "last_no" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "journals_pkey" PRIMARY KEY ("department_id","kind","sender")
);

CREATE TABLE "reply_codes" (
    "phone" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "sms_id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,
    "wrong_codes" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "reply_codes_pkey" PRIMARY KEY ("phone","code")
);
CREATE INDEX "reply_codes_sms" ON "reply_codes"("sms_id");

CREATE TABLE "ended_invitations" (
    "invitation_id" UUID NOT NULL,

    CONSTRAINT "ended_invitations_pkey" PRIMARY KEY ("invitation_id")
);

CREATE TABLE "contacts" (
    "person_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "erased" BOOLEAN NOT NULL DEFAULT false,
    "numbers" JSONB NOT NULL,

    CONSTRAINT "contacts_pkey" PRIMARY KEY ("person_id")
);

CREATE TABLE "results" (
    "application_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "outcome" TEXT NOT NULL,
    "queue_no" BIGINT,

    CONSTRAINT "results_pkey" PRIMARY KEY ("application_id")
);

-- What every service keeps: the working calendar, what it may know of persons, events on their way out and in.

CREATE TABLE "working_calendar" (
    "id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "first_year" INTEGER NOT NULL,
    "last_year" INTEGER NOT NULL,
    "days_off" TEXT[],
    "working_weekends" TEXT[],

    CONSTRAINT "working_calendar_pkey" PRIMARY KEY ("id")
);

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
    "delivered_by" TEXT,

    CONSTRAINT "identities_pkey" PRIMARY KEY ("person_id")
);
CREATE UNIQUE INDEX "identities_iin_digest" ON "identities"("iin_digest");
CREATE INDEX "identities_representatives" ON "identities" USING GIN ("representatives" jsonb_path_ops);

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
CREATE UNIQUE INDEX "outbox_id" ON "outbox"("id");
CREATE INDEX "outbox_unpublished" ON "outbox"("published_at", "position");

CREATE TABLE "refused_events" (
    "position" BIGINT NOT NULL,
    "topic" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "refused_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "refused_events_pkey" PRIMARY KEY ("position")
);
CREATE INDEX "refused_events_key" ON "refused_events"("topic", "key", "position");

CREATE TABLE "skipped_rows" (
    "position" BIGSERIAL NOT NULL,
    "job" TEXT NOT NULL,
    "row_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "first_skipped_at" TIMESTAMPTZ(3) NOT NULL,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "skipped_rows_pkey" PRIMARY KEY ("job","row_id")
);
CREATE UNIQUE INDEX "skipped_rows_position" ON "skipped_rows"("position");

CREATE TABLE "forgotten" (
    "id" INTEGER NOT NULL,
    "outbox_until" TIMESTAMPTZ(3) NOT NULL,
    "inbox_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "forgotten_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "inbox" (
    "message_id" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "code" TEXT,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inbox_pkey" PRIMARY KEY ("message_id","target")
);
CREATE INDEX "inbox_seen_at" ON "inbox"("seen_at");

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
CREATE UNIQUE INDEX "parked_messages_message_id" ON "parked_messages"("message_id");
CREATE INDEX "parked_messages_key" ON "parked_messages"("topic", "key", "position");

-- What no row may ever say.
ALTER TABLE sms_records
  ADD CONSTRAINT sms_records_status CHECK (
    (direction = 'OUTGOING' AND status IN ('WAITING', 'SENT', 'DELIVERED', 'UNDELIVERED'))
    OR (direction = 'INCOMING' AND status IN ('ANSWERING', 'UNMATCHED'))),
  ADD CONSTRAINT sms_records_a2_f6 CHECK (direction <> 'OUTGOING' OR (
    person_id IS NOT NULL AND department_id IS NOT NULL AND region IS NOT NULL AND kind IS NOT NULL AND case_no IS NOT NULL
    AND seq_no IS NOT NULL AND sender IS NOT NULL AND code IS NOT NULL AND reason IS NOT NULL AND text IS NOT NULL
    AND language IS NOT NULL AND trigger_event_id IS NOT NULL)),
  -- Who sends an SMS follows from its reason, whatever the kind of service.
  ADD CONSTRAINT sms_records_sender_a2_11b CHECK (direction <> 'OUTGOING' OR (reason = 'RESULT_READY') = (sender = 'STATE_CORPORATION')),
  ADD CONSTRAINT sms_records_waiting_is_due CHECK ((status = 'WAITING') = (next_attempt_at IS NOT NULL)),
  ADD CONSTRAINT sms_records_sent_has_moment CHECK (status NOT IN ('SENT', 'DELIVERED') OR sent_at IS NOT NULL),
  ADD CONSTRAINT sms_records_delivered_has_moment CHECK ((status = 'DELIVERED') = (delivered_at IS NOT NULL)),
  ADD CONSTRAINT sms_records_undelivered_has_failure CHECK (
    (status = 'UNDELIVERED') = (failure IS NOT NULL) AND (status = 'UNDELIVERED') = (failed_at IS NOT NULL)),
  ADD CONSTRAINT sms_records_incoming_has_source CHECK (
    (direction = 'INCOMING') = (received_at IS NOT NULL) AND (direction = 'INCOMING') = (delivered_by IS NOT NULL)),
  ADD CONSTRAINT sms_records_answering_has_answer CHECK (
    (status = 'ANSWERING') = (answers_id IS NOT NULL) AND (status = 'ANSWERING') = (sms_id IS NOT NULL) AND (status = 'ANSWERING') = (answer IS NOT NULL)),
  ADD CONSTRAINT sms_records_unmatched_has_problem CHECK ((status = 'UNMATCHED') = (problem IS NOT NULL));

ALTER TABLE reply_codes
  ADD CONSTRAINT reply_codes_two_digits CHECK (code ~ '^[1-9][0-9]$'),
  ADD CONSTRAINT reply_codes_answer CHECK (answer IN ('CONSENT', 'REFUSAL'));

ALTER TABLE contacts
  ADD CONSTRAINT contacts_erased_has_no_numbers CHECK (NOT erased OR numbers = '[]'::jsonb);
