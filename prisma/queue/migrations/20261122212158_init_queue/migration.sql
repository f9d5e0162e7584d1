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
CREATE TABLE "journals" (
    "department_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "last_no" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "journals_pkey" PRIMARY KEY ("department_id","kind")
);

-- CreateTable
CREATE TABLE "entries" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "queue_no" BIGINT NOT NULL,
    "person_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "region" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "application_id" UUID NOT NULL,
    "measure_id" UUID NOT NULL,
    "case_no" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "age_band" TEXT NOT NULL,
    "disability_group" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "seq" BIGINT NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL,
    "registered_by" UUID NOT NULL,
    "transfer_no" INTEGER,
    "opened_on" DATE,
    "remind_on" DATE,
    "reminded" BOOLEAN NOT NULL DEFAULT false,
    "closes_on" DATE,
    "held_tiyn" BIGINT NOT NULL DEFAULT 0,
    "order_ids" UUID[],
    "activation_received_at" TIMESTAMPTZ(3),
    "due_on" DATE,
    "calendar_version" INTEGER,
    "reason" TEXT,
    "since" TIMESTAMPTZ(3),
    "used_year" INTEGER,
    "closed_on" DATE,

    CONSTRAINT "entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "transfers" (
    "entry_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "transfer_no" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "specialist_id" UUID,
    "funds_available" BOOLEAN,
    "queue_no" BIGINT NOT NULL,

    CONSTRAINT "transfers_pkey" PRIMARY KEY ("entry_id","version")
);

-- CreateTable
CREATE TABLE "plans" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "planner" TEXT NOT NULL,
    "department_id" UUID,
    "region" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "measures" INTEGER NOT NULL,
    "amount_tiyn" BIGINT NOT NULL,
    "due_on" DATE NOT NULL,
    "late" BOOLEAN NOT NULL,
    "filled_at" TIMESTAMPTZ(3) NOT NULL,
    "filled_by" UUID,

    CONSTRAINT "plans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "departments" (
    "department_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "region" TEXT NOT NULL,

    CONSTRAINT "departments_pkey" PRIMARY KEY ("department_id")
);

-- CreateTable
CREATE TABLE "measures" (
    "measure_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "product" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "disability_until" DATE,

    CONSTRAINT "measures_pkey" PRIMARY KEY ("measure_id")
);

-- CreateTable
CREATE TABLE "budgets" (
    "department_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "version" BIGINT NOT NULL,
    "free_tiyn" BIGINT NOT NULL,

    CONSTRAINT "budgets_pkey" PRIMARY KEY ("department_id","kind","year")
);

-- CreateTable
CREATE TABLE "guaranteed_amounts" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "product" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "per" TEXT NOT NULL,
    "amount_tiyn" BIGINT NOT NULL,

    CONSTRAINT "guaranteed_amounts_pkey" PRIMARY KEY ("id")
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
CREATE UNIQUE INDEX "entries_application" ON "entries"("application_id");

-- CreateIndex
CREATE INDEX "entries_place" ON "entries"("department_id", "kind", "received_at", "seq", "status");

-- CreateIndex
CREATE INDEX "entries_region" ON "entries"("region", "kind", "received_at", "seq");

-- CreateIndex
CREATE INDEX "entries_person" ON "entries"("person_id");

-- CreateIndex
CREATE INDEX "entries_measure" ON "entries"("measure_id");

-- CreateIndex
CREATE INDEX "entries_remind_on" ON "entries"("status", "remind_on");

-- CreateIndex
CREATE INDEX "entries_closes_on" ON "entries"("status", "closes_on");

-- CreateIndex
CREATE UNIQUE INDEX "entries_queue_no" ON "entries"("department_id", "kind", "queue_no");

-- CreateIndex
CREATE INDEX "plans_region" ON "plans"("region", "year");

-- CreateIndex
CREATE UNIQUE INDEX "plans_planner_kind_year" ON "plans"("planner", "kind", "year");

-- CreateIndex
CREATE INDEX "departments_region" ON "departments"("region");

-- CreateIndex
CREATE INDEX "guaranteed_amounts_search" ON "guaranteed_amounts"("kind", "region", "valid_from");

-- What Prisma does not model: the hard invariants of the law.
ALTER TABLE "entries" ADD CONSTRAINT "entries_status_known" CHECK ("status" IN ('queued', 'selectionOpen', 'ordered', 'blocked',
  'activationRequested', 'waitingForFunds', 'usedThisYear', 'needsDecision', 'closed'));
ALTER TABLE "entries" ADD CONSTRAINT "entries_window_whole" CHECK (
  num_nulls("transfer_no", "opened_on", "remind_on", "closes_on") IN (0, 4));
ALTER TABLE "entries" ADD CONSTRAINT "entries_window_in_order" CHECK ("opened_on" < "remind_on" AND "remind_on" < "closes_on");
ALTER TABLE "entries" ADD CONSTRAINT "entries_opened_with_window" CHECK ("status" IN ('queued', 'closed') OR "transfer_no" IS NOT NULL);
ALTER TABLE "entries" ADD CONSTRAINT "entries_ordered_with_order" CHECK (
  ("status" IN ('ordered', 'usedThisYear', 'needsDecision')) = (cardinality("order_ids") > 0));
ALTER TABLE "entries" ADD CONSTRAINT "entries_activation_whole" CHECK (
  ("status" = 'activationRequested') = (num_nulls("activation_received_at", "due_on", "calendar_version") = 0));
ALTER TABLE "entries" ADD CONSTRAINT "entries_used_with_year" CHECK ("status" <> 'usedThisYear' OR "used_year" IS NOT NULL);
ALTER TABLE "entries" ADD CONSTRAINT "entries_closed_on_day" CHECK (("status" = 'closed') = ("closed_on" IS NOT NULL));
ALTER TABLE "entries" ADD CONSTRAINT "entries_numbers_positive" CHECK ("queue_no" > 0 AND "held_tiyn" >= 0);
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_open_or_unfunded" CHECK (("transfer_no" IS NULL) = ("funds_available" IS FALSE));
ALTER TABLE "plans" ADD CONSTRAINT "plans_not_negative" CHECK ("measures" >= 0 AND "amount_tiyn" >= 0);
