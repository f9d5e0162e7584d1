-- What irp keeps: the programmes of rehabilitation with their measures and what became of each, and the working calendar.

CREATE TABLE "holders" (
    "person_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,

    CONSTRAINT "holders_pkey" PRIMARY KEY ("person_id")
);

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
CREATE INDEX "irps_person" ON "irps"("person_id", "formed_on");
CREATE INDEX "irps_department" ON "irps"("department_id", "formed_on", "id");
CREATE INDEX "irps_department_newest" ON "irps"("department_id", "formed_on" DESC, "id");
CREATE INDEX "irps_region" ON "irps"("region", "formed_on", "id");
CREATE INDEX "irps_region_newest" ON "irps"("region", "formed_on" DESC, "id");
CREATE INDEX "irps_delivered_by" ON "irps"("delivered_by", "formed_on", "id");
CREATE INDEX "irps_delivered_by_newest" ON "irps"("delivered_by", "formed_on" DESC, "id");

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
    "valid_until" DATE,

    CONSTRAINT "measures_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "measures_person" ON "measures"("person_id");
CREATE INDEX "measures_irp" ON "measures"("irp_id", "id");

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

CREATE TABLE "calendars" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calendars_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "calendar_days" (
    "date" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "calendar_days_pkey" PRIMARY KEY ("date")
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

ALTER TABLE "measures" ADD CONSTRAINT "measures_irp_id_fkey" FOREIGN KEY ("irp_id") REFERENCES "irps"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "executions" ADD CONSTRAINT "executions_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measures"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One programme of a person is in force.
CREATE UNIQUE INDEX "irps_one_current" ON "irps"("person_id") WHERE "status" = 'CURRENT';

-- The sweep reads the measures that have ended, whatever else there is.
CREATE INDEX "measures_to_expire" ON "measures"("valid_until", "id") WHERE "status" = 'OPEN';

-- What no row may ever say.
ALTER TABLE irps
  ADD CONSTRAINT irps_status CHECK (status IN ('CURRENT', 'SUPERSEDED'));

ALTER TABLE measures
  ADD CONSTRAINT measures_status CHECK (status IN ('OPEN', 'EXPIRED')),
  ADD CONSTRAINT measures_expired_has_day CHECK ((status = 'EXPIRED') = (expired_on IS NOT NULL AND expired_for IS NOT NULL)),
  ADD CONSTRAINT measures_expired_for CHECK (expired_for IN ('TERM_ENDED', 'DISABILITY_ENDED', 'NOT_IN_PROGRAMME')),
  ADD CONSTRAINT measures_term CHECK (valid_to >= valid_from),
  ADD CONSTRAINT measures_quantity_positive CHECK (quantity > 0);

ALTER TABLE executions
  ADD CONSTRAINT executions_outcome CHECK (outcome IN ('EXECUTED', 'NOT_EXECUTED')),
  ADD CONSTRAINT executions_executed_has_day CHECK ((outcome = 'EXECUTED') = (executed_on IS NOT NULL)),
  ADD CONSTRAINT executions_not_executed_has_reason CHECK ((outcome = 'NOT_EXECUTED') = (reason IS NOT NULL));

ALTER TABLE calendar_days
  ADD CONSTRAINT calendar_days_kind CHECK (kind IN ('HOLIDAY', 'SUBSTITUTE_DAY_OFF', 'TRANSFERRED_DAY_OFF', 'WORKING_WEEKEND'));
