-- What queue keeps: the electronic queue journal of every department and kind of service with its transfers, and the plans of measures.

CREATE TABLE "journals" (
    "department_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "last_no" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "journals_pkey" PRIMARY KEY ("department_id","kind")
);

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
    "next_on" DATE,
    "closed_on" DATE,
    "valid_until" DATE,

    CONSTRAINT "entries_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "entries_application" ON "entries"("application_id");
CREATE INDEX "entries_department" ON "entries"("department_id", "kind", "status", "received_at", "seq", "id");
CREATE INDEX "entries_region" ON "entries"("region", "kind", "status", "received_at", "seq", "id");
CREATE INDEX "entries_person" ON "entries"("person_id", "received_at", "seq", "id");
CREATE INDEX "entries_measure" ON "entries"("measure_id");
CREATE UNIQUE INDEX "entries_queue_no" ON "entries"("department_id", "kind", "queue_no");

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
CREATE INDEX "plans_region" ON "plans"("region", "year");
CREATE UNIQUE INDEX "plans_planner_kind_year" ON "plans"("planner", "kind", "year");

CREATE TABLE "departments" (
    "department_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "region" TEXT NOT NULL,

    CONSTRAINT "departments_pkey" PRIMARY KEY ("department_id")
);
CREATE INDEX "departments_region" ON "departments"("region");

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

CREATE TABLE "budgets" (
    "department_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "version" BIGINT NOT NULL,
    "free_tiyn" BIGINT NOT NULL,

    CONSTRAINT "budgets_pkey" PRIMARY KEY ("department_id","kind","year")
);

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
CREATE INDEX "guaranteed_amounts_search" ON "guaranteed_amounts"("kind", "region", "product", "valid_from");

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

-- Indexes of some rows only.
-- Places: only those who hold one, in the order of the queue.
CREATE INDEX "entries_holding_place" ON "entries"("department_id", "kind", "received_at", "seq")
  WHERE "status" IN ('QUEUED', 'SELECTION_OPEN', 'ORDERED', 'BLOCKED', 'ACTIVATION_REQUESTED', 'WAITING_FOR_FUNDS');
-- Money that open re-transfers count on.
CREATE INDEX "entries_held" ON "entries"("department_id", "kind") INCLUDE ("held_tiyn") WHERE "status" = 'SELECTION_OPEN' AND "held_tiyn" > 0;
-- Work lists: activations by their term; those whose right has renewed, day by day in the order of the queue.
CREATE INDEX "entries_department_activations" ON "entries"("department_id", "kind", "due_on", "received_at", "seq", "id")
  WHERE "status" = 'ACTIVATION_REQUESTED';
CREATE INDEX "entries_region_activations" ON "entries"("region", "kind", "due_on", "received_at", "seq", "id") WHERE "status" = 'ACTIVATION_REQUESTED';
CREATE INDEX "entries_department_renewed" ON "entries"("department_id", "kind", "next_on", "received_at", "seq", "id") WHERE "next_on" IS NOT NULL;
CREATE INDEX "entries_region_renewed" ON "entries"("region", "kind", "next_on", "received_at", "seq", "id") WHERE "next_on" IS NOT NULL;
-- Sweeps: each reads what is due.
CREATE INDEX "entries_to_close" ON "entries"("valid_until", "id") WHERE "status" <> 'CLOSED';
CREATE INDEX "entries_to_remind" ON "entries"("remind_on", "id", "closes_on") WHERE "status" = 'SELECTION_OPEN' AND NOT "reminded";
CREATE INDEX "entries_to_block" ON "entries"("closes_on", "id") WHERE "status" = 'SELECTION_OPEN';
CREATE INDEX "entries_open_terms" ON "entries"("calendar_version", "id") WHERE "status" = 'ACTIVATION_REQUESTED';

-- The hard invariants of the law.
ALTER TABLE entries
  ADD CONSTRAINT entries_status_known CHECK (status IN (
    'QUEUED', 'SELECTION_OPEN', 'ORDERED', 'BLOCKED', 'ACTIVATION_REQUESTED', 'WAITING_FOR_FUNDS', 'SERVED', 'NEEDS_DECISION', 'CLOSED')),
  ADD CONSTRAINT entries_numbers_positive CHECK (queue_no > 0 AND held_tiyn >= 0),
  ADD CONSTRAINT entries_window_whole CHECK (num_nulls(transfer_no, opened_on, remind_on, closes_on) IN (0, 4)),
  ADD CONSTRAINT entries_window_in_order CHECK (opened_on < remind_on AND remind_on < closes_on),
  ADD CONSTRAINT entries_opened_with_window CHECK (status IN ('QUEUED', 'CLOSED') OR transfer_no IS NOT NULL),
  ADD CONSTRAINT entries_ordered_with_order CHECK ((status IN ('ORDERED', 'SERVED', 'NEEDS_DECISION')) = (cardinality(order_ids) > 0)),
  ADD CONSTRAINT entries_activation_whole CHECK (
    (status = 'ACTIVATION_REQUESTED') = (num_nulls(activation_received_at, due_on, calendar_version) = 0)),
  ADD CONSTRAINT entries_renewed_after_service CHECK (next_on IS NULL OR status IN ('SERVED', 'NEEDS_DECISION')),
  ADD CONSTRAINT entries_closed_on_day CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL));

ALTER TABLE transfers
  ADD CONSTRAINT transfers_open_or_unfunded CHECK ((transfer_no IS NULL) = (funds_available IS FALSE));

ALTER TABLE plans
  ADD CONSTRAINT plans_not_negative CHECK (measures >= 0 AND amount_tiyn >= 0);
