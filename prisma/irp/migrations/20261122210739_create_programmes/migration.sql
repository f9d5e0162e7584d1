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
CREATE TABLE "holders" (
    "person_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,

    CONSTRAINT "holders_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "irps" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "department_id" UUID NOT NULL,
    "region" TEXT NOT NULL,
    "age_band" TEXT NOT NULL,
    "disability_group" TEXT NOT NULL,
    "formed_on" DATE NOT NULL,
    "disability_until" DATE,
    "work_injury" BOOLEAN NOT NULL,
    "prescribed" JSONB NOT NULL,
    "delivered_by" TEXT NOT NULL,
    "delivered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "irps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measures" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "irp_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "product" TEXT,
    "quantity" INTEGER,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "status" TEXT NOT NULL,
    "expired_on" DATE,
    "expired_for" TEXT,

    CONSTRAINT "measures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "executions" (
    "measure_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "executed_on" DATE,
    "reason" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "executions_pkey" PRIMARY KEY ("measure_id","order_id")
);

-- CreateTable
CREATE TABLE "calendars" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calendars_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_days" (
    "date" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "calendar_days_pkey" PRIMARY KEY ("date")
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
CREATE INDEX "irps_person" ON "irps"("person_id", "formed_on");

-- CreateIndex
CREATE INDEX "irps_department" ON "irps"("department_id", "formed_on", "id");

-- CreateIndex
CREATE INDEX "irps_region" ON "irps"("region", "formed_on", "id");

-- CreateIndex
CREATE INDEX "measures_person" ON "measures"("person_id");

-- CreateIndex
CREATE INDEX "measures_irp" ON "measures"("irp_id", "id");

-- CreateIndex
CREATE INDEX "measures_term" ON "measures"("status", "valid_to");

-- AddForeignKey
ALTER TABLE "measures" ADD CONSTRAINT "measures_irp_id_fkey" FOREIGN KEY ("irp_id") REFERENCES "irps"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "executions" ADD CONSTRAINT "executions_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measures"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What no row may ever say.
CREATE UNIQUE INDEX "irps_one_current" ON "irps"(person_id) WHERE status = 'CURRENT';
ALTER TABLE "irps"
  ADD CONSTRAINT "irps_status" CHECK (status IN ('CURRENT', 'SUPERSEDED'));
ALTER TABLE "measures"
  ADD CONSTRAINT "measures_status" CHECK (status IN ('OPEN', 'EXPIRED')),
  ADD CONSTRAINT "measures_expired_has_day" CHECK ((status = 'EXPIRED') = (expired_on IS NOT NULL AND expired_for IS NOT NULL)),
  ADD CONSTRAINT "measures_expired_for" CHECK (expired_for IN ('TERM_ENDED', 'DISABILITY_ENDED', 'NOT_IN_PROGRAMME')),
  ADD CONSTRAINT "measures_term" CHECK (valid_to >= valid_from),
  ADD CONSTRAINT "measures_quantity_positive" CHECK (quantity > 0);
ALTER TABLE "executions"
  ADD CONSTRAINT "executions_outcome" CHECK (outcome IN ('EXECUTED', 'NOT_EXECUTED')),
  ADD CONSTRAINT "executions_executed_has_day" CHECK ((outcome = 'EXECUTED') = (executed_on IS NOT NULL)),
  ADD CONSTRAINT "executions_not_executed_has_reason" CHECK ((outcome = 'NOT_EXECUTED') = (reason IS NOT NULL));
ALTER TABLE "calendar_days"
  ADD CONSTRAINT "calendar_days_kind"
    CHECK (kind IN ('HOLIDAY', 'SUBSTITUTE_DAY_OFF', 'TRANSFERRED_DAY_OFF', 'WORKING_WEEKEND'));
