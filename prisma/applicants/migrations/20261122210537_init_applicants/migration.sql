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
CREATE TABLE "departments" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "region" TEXT NOT NULL,
    "name_kk" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "head_name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "office_hours" TEXT NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "departments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "corporation_units" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "region" TEXT NOT NULL,
    "name_kk" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "office_hours" TEXT NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "corporation_units_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "specialists" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "specialists_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "persons" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "iin" TEXT,
    "surname" TEXT,
    "first_name" TEXT,
    "patronymic" TEXT,
    "birth_date" DATE,
    "disability_group" TEXT,
    "disability_from" DATE,
    "disability_to" DATE,
    "department_id" UUID,
    "region" TEXT,
    "language" TEXT,
    "identity_document" JSONB,
    "address" JSONB,
    "phones" JSONB,
    "representatives" JSONB,
    "delivered_by" TEXT,

    CONSTRAINT "persons_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cases" (
    "measure_id" UUID NOT NULL,
    "case_no" TEXT NOT NULL,
    "offering_id" UUID,
    "application_id" UUID,

    CONSTRAINT "cases_pkey" PRIMARY KEY ("measure_id")
);

-- CreateTable
CREATE TABLE "applications" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "case_no" TEXT,
    "person_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "region" TEXT NOT NULL,
    "measure_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "age_band" TEXT NOT NULL,
    "disability_group" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "unit_id" UUID,
    "offering_id" UUID,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "intake" JSONB NOT NULL,
    "due_on" DATE,
    "calendar_version" INTEGER,
    "decision" JSONB,
    "result" JSONB,
    "keep_to" DATE,

    CONSTRAINT "applications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "register_queries" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "register" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "source" TEXT,
    "found" BOOLEAN,
    "document" JSONB,
    "paper_copy" JSONB,

    CONSTRAINT "register_queries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proactive_offers" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "case_no" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "region" TEXT NOT NULL,
    "measure_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "age_band" TEXT NOT NULL,
    "disability_group" TEXT NOT NULL,
    "specialist_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "reply_by" DATE NOT NULL,
    "calendar_version" INTEGER NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "application_id" UUID,
    "late_replies" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "proactive_offers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "complaints" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "incoming_no" BIGSERIAL NOT NULL,
    "person_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "region" TEXT NOT NULL,
    "application_id" UUID,
    "kind" TEXT NOT NULL,
    "age_band" TEXT NOT NULL,
    "disability_group" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "unit_id" UUID,
    "delivery" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "answer_place" TEXT NOT NULL,
    "accepted_by" JSONB NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL,
    "due_on" DATE NOT NULL,
    "calendar_version" INTEGER NOT NULL,
    "answer" JSONB,

    CONSTRAINT "complaints_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measures" (
    "measure_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "disability_to" DATE,
    "work_injury" BOOLEAN NOT NULL,

    CONSTRAINT "measures_pkey" PRIMARY KEY ("measure_id")
);

-- CreateTable
CREATE TABLE "providers" (
    "provider_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "bin_digest" TEXT NOT NULL,

    CONSTRAINT "providers_pkey" PRIMARY KEY ("provider_id")
);

-- CreateTable
CREATE TABLE "person_viewers" (
    "order_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "person_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "visible_until" DATE,

    CONSTRAINT "person_viewers_pkey" PRIMARY KEY ("order_id")
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
CREATE INDEX "departments_region" ON "departments"("region", "id");

-- CreateIndex
CREATE INDEX "corporation_units_region" ON "corporation_units"("region", "id");

-- CreateIndex
CREATE UNIQUE INDEX "persons_iin" ON "persons"("iin");

-- CreateIndex
CREATE INDEX "persons_department" ON "persons"("department_id", "surname", "id");

-- CreateIndex
CREATE INDEX "persons_region" ON "persons"("region", "id");

-- CreateIndex
CREATE UNIQUE INDEX "cases_case_no" ON "cases"("case_no");

-- CreateIndex
CREATE UNIQUE INDEX "applications_seq" ON "applications"("seq");

-- CreateIndex
CREATE INDEX "applications_work_list" ON "applications"("department_id", "status", "due_on", "id");

-- CreateIndex
CREATE INDEX "applications_region" ON "applications"("region", "status", "due_on", "id");

-- CreateIndex
CREATE INDEX "applications_person" ON "applications"("person_id", "id");

-- CreateIndex
CREATE INDEX "applications_unit" ON "applications"("unit_id", "id");

-- CreateIndex
CREATE INDEX "applications_measure" ON "applications"("measure_id");

-- CreateIndex
CREATE INDEX "applications_calendar" ON "applications"("status", "calendar_version");

-- CreateIndex
CREATE INDEX "applications_keep_to" ON "applications"("status", "keep_to");

-- CreateIndex
CREATE INDEX "register_queries_pending" ON "register_queries"("answered_at", "asked_at");

-- CreateIndex
CREATE UNIQUE INDEX "register_queries_once" ON "register_queries"("application_id", "register");

-- CreateIndex
CREATE INDEX "proactive_offers_work_list" ON "proactive_offers"("department_id", "status", "reply_by", "id");

-- CreateIndex
CREATE INDEX "proactive_offers_region" ON "proactive_offers"("region", "id");

-- CreateIndex
CREATE INDEX "proactive_offers_person" ON "proactive_offers"("person_id", "id");

-- CreateIndex
CREATE INDEX "proactive_offers_reply_by" ON "proactive_offers"("status", "reply_by");

-- CreateIndex
CREATE INDEX "proactive_offers_measure" ON "proactive_offers"("measure_id");

-- CreateIndex
CREATE UNIQUE INDEX "complaints_incoming_no" ON "complaints"("incoming_no");

-- CreateIndex
CREATE INDEX "complaints_work_list" ON "complaints"("department_id", "status", "due_on", "id");

-- CreateIndex
CREATE INDEX "complaints_unit" ON "complaints"("unit_id", "status", "due_on", "id");

-- CreateIndex
CREATE INDEX "complaints_person" ON "complaints"("person_id", "id");

-- CreateIndex
CREATE INDEX "complaints_application" ON "complaints"("application_id");

-- CreateIndex
CREATE INDEX "measures_person" ON "measures"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "providers_bin_digest" ON "providers"("bin_digest");

-- CreateIndex
CREATE INDEX "person_viewers_provider" ON "person_viewers"("provider_id", "person_id");

-- AddForeignKey
ALTER TABLE "register_queries" ADD CONSTRAINT "register_queries_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Case numbers, taken inside the deciding transaction; a gap means nothing.
CREATE SEQUENCE "case_numbers";

-- What no program may break.
ALTER TABLE "persons" ADD CONSTRAINT "persons_status" CHECK ("status" IN ('known', 'erased'));
ALTER TABLE "persons" ADD CONSTRAINT "persons_erased_is_empty" CHECK (
  ("status" = 'erased') = ("iin" IS NULL) AND ("status" = 'erased') = ("surname" IS NULL) AND ("status" = 'erased') = ("phones" IS NULL));
ALTER TABLE "applications" ADD CONSTRAINT "applications_status" CHECK ("status" IN (
  'acceptanceRefused', 'accepted', 'decided', 'resultReady', 'atCorporation', 'returned', 'requestedBack', 'handedOver'));
ALTER TABLE "applications" ADD CONSTRAINT "applications_case_and_due_on" CHECK (
  ("status" = 'acceptanceRefused') = ("case_no" IS NULL) AND ("status" = 'acceptanceRefused') = ("due_on" IS NULL));
ALTER TABLE "applications" ADD CONSTRAINT "applications_unit_of_corporation" CHECK (("channel" = 'STATE_CORPORATION') = ("unit_id" IS NOT NULL));
ALTER TABLE "applications" ADD CONSTRAINT "applications_offering_of_consent" CHECK (("channel" = 'PROACTIVE') = ("offering_id" IS NOT NULL));
ALTER TABLE "applications" ADD CONSTRAINT "applications_decision" CHECK (("status" IN ('acceptanceRefused', 'accepted')) = ("decision" IS NULL));
ALTER TABLE "applications" ADD CONSTRAINT "applications_result" CHECK (("status" IN ('acceptanceRefused', 'accepted', 'decided')) = ("result" IS NULL));
ALTER TABLE "applications" ADD CONSTRAINT "applications_kept_at_corporation" CHECK (("status" = 'atCorporation') = ("keep_to" IS NOT NULL));
ALTER TABLE "register_queries" ADD CONSTRAINT "register_queries_answer" CHECK (
  ("answered_at" IS NULL) = ("found" IS NULL) AND ("answered_at" IS NULL) = ("source" IS NULL));
ALTER TABLE "proactive_offers" ADD CONSTRAINT "proactive_offers_status" CHECK ("status" IN ('sent', 'accepted', 'declined', 'expired', 'undeliverable', 'superseded'));
ALTER TABLE "proactive_offers" ADD CONSTRAINT "proactive_offers_ended" CHECK (("status" = 'sent') = ("ended_at" IS NULL));
ALTER TABLE "proactive_offers" ADD CONSTRAINT "proactive_offers_application" CHECK (("status" = 'accepted') = ("application_id" IS NOT NULL));
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_status" CHECK ("status" IN ('registered', 'answered'));
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_answer" CHECK (("status" = 'registered') = ("answer" IS NULL));
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_unit" CHECK (("body" = 'STATE_CORPORATION') = ("unit_id" IS NOT NULL));
