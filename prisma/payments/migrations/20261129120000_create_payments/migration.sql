-- What payments keeps: budgets with every movement of their money, reservations, claims, registers of what was paid, and guaranteed amounts.

CREATE TABLE "budgets" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "department_id" UUID NOT NULL,
    "region" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "total_tiyn" BIGINT NOT NULL,
    "free_tiyn" BIGINT NOT NULL,
    "reserved_tiyn" BIGINT NOT NULL,
    "owed_tiyn" BIGINT NOT NULL,
    "paid_tiyn" BIGINT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "budgets_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "budgets_region" ON "budgets"("region", "year", "id");
CREATE UNIQUE INDEX "budgets_department_kind_year" ON "budgets"("department_id", "kind", "year");

CREATE TABLE "movements" (
    "budget_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "from_state" TEXT,
    "to_state" TEXT,
    "amount_tiyn" BIGINT NOT NULL,
    "order_id" UUID,
    "claim_id" UUID,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "movements_pkey" PRIMARY KEY ("budget_id","sequence")
);
CREATE INDEX "movements_order" ON "movements"("order_id", "sequence");
CREATE INDEX "movements_from" ON "movements"("budget_id", "from_state", "sequence");
CREATE INDEX "movements_to" ON "movements"("budget_id", "to_state", "sequence");

CREATE TABLE "reservations" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "budget_id" UUID,
    "budget_year" INTEGER NOT NULL,
    "order_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "region" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "provider_id" UUID NOT NULL,
    "reimbursement_application_id" UUID NOT NULL,
    "amount_tiyn" BIGINT NOT NULL,
    "refusal_reason" TEXT,
    "spent_tiyn" BIGINT NOT NULL DEFAULT 0,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reservations_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "reservations_order" ON "reservations"("order_id");
CREATE INDEX "reservations_budget" ON "reservations"("budget_id", "status");

CREATE TABLE "claims" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "reservation_id" UUID NOT NULL,
    "budget_id" UUID NOT NULL,
    "budget_year" INTEGER NOT NULL,
    "order_id" UUID NOT NULL,
    "act_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "region" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "provider_id" UUID NOT NULL,
    "reimbursement_application_id" UUID NOT NULL,
    "amount_tiyn" BIGINT NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL,
    "payment_register_id" UUID,
    "approved_at" TIMESTAMPTZ(3),
    "rejection_reason" TEXT,
    "rejection_text" TEXT,
    "rejection_rejected_at" TIMESTAMPTZ(3),
    "correction_explanation" TEXT,
    "correction_corrected_at" TIMESTAMPTZ(3),
    "released_at" TIMESTAMPTZ(3),
    "paid_on" DATE,
    "paid_at" TIMESTAMPTZ(3),

    CONSTRAINT "claims_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "claims_act" ON "claims"("act_id");
CREATE INDEX "claims_department" ON "claims"("department_id", "status", "registered_at", "id");
CREATE INDEX "claims_department_registered" ON "claims"("department_id", "registered_at", "id");
CREATE INDEX "claims_provider_status" ON "claims"("provider_id", "status", "registered_at", "id");
CREATE INDEX "claims_provider" ON "claims"("provider_id", "registered_at", "id");
CREATE INDEX "claims_person" ON "claims"("person_id", "registered_at", "id");
CREATE INDEX "claims_region_status" ON "claims"("region", "status", "registered_at", "id");
CREATE INDEX "claims_region" ON "claims"("region", "registered_at", "id");
CREATE INDEX "claims_order" ON "claims"("order_id");
CREATE INDEX "claims_payment_register" ON "claims"("payment_register_id", "id");

CREATE TABLE "payment_registers" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "region" TEXT NOT NULL,
    "claim_ids" UUID[],
    "total_tiyn" BIGINT NOT NULL,
    "paid_on" DATE NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payment_registers_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "payment_registers_department" ON "payment_registers"("department_id", "paid_on" DESC, "id");
CREATE INDEX "payment_registers_region" ON "payment_registers"("region", "paid_on" DESC, "id");
CREATE INDEX "payment_registers_newest" ON "payment_registers"("paid_on" DESC, "id");

CREATE TABLE "guaranteed_amounts" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "product" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "per" TEXT NOT NULL,
    "amount_tiyn" BIGINT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "guaranteed_amounts_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "guaranteed_amounts_from" ON "guaranteed_amounts"("kind", "region", "product", "valid_from");

CREATE TABLE "providers" (
    "provider_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "bin_digest" TEXT NOT NULL,

    CONSTRAINT "providers_pkey" PRIMARY KEY ("provider_id")
);
CREATE UNIQUE INDEX "providers_bin_digest" ON "providers"("bin_digest");

CREATE TABLE "departments" (
    "department_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "region" TEXT NOT NULL,

    CONSTRAINT "departments_pkey" PRIMARY KEY ("department_id")
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

-- Every tenge of a budget is in exactly one state, and none of them holds less than nothing (A2-4c).
ALTER TABLE budgets
  ADD CONSTRAINT budgets_total_is_sum_of_states CHECK (total_tiyn = free_tiyn + reserved_tiyn + owed_tiyn + paid_tiyn),
  ADD CONSTRAINT budgets_no_state_below_zero CHECK (free_tiyn >= 0 AND reserved_tiyn >= 0 AND owed_tiyn >= 0 AND paid_tiyn >= 0),
  ADD CONSTRAINT budgets_version_from_one CHECK (version >= 1);

ALTER TABLE movements
  ADD CONSTRAINT movements_states CHECK (
    coalesce(from_state, 'FREE') IN ('FREE', 'RESERVED', 'OWED', 'PAID') AND coalesce(to_state, 'FREE') IN ('FREE', 'RESERVED', 'OWED', 'PAID')),
  ADD CONSTRAINT movements_go_somewhere CHECK (from_state IS DISTINCT FROM to_state),
  ADD CONSTRAINT movements_amount_not_below_zero CHECK (amount_tiyn >= 0);

-- A reservation takes several acts: what they owe is summed, what is left stays reserved.
ALTER TABLE reservations
  ADD CONSTRAINT reservations_status CHECK (status IN ('RESERVED', 'REFUSED', 'RELEASED', 'SPENT')),
  ADD CONSTRAINT reservations_amount_not_below_zero CHECK (amount_tiyn >= 0),
  ADD CONSTRAINT reservations_refused_without_budget CHECK (
    (status = 'REFUSED') = (budget_id IS NULL) AND (status = 'REFUSED') = (refusal_reason IS NOT NULL)),
  ADD CONSTRAINT reservations_ended_hold_nothing CHECK (status NOT IN ('RELEASED', 'SPENT') OR amount_tiyn = 0),
  ADD CONSTRAINT reservations_spent_by_acts CHECK (
    spent_tiyn >= 0 AND (status = 'SPENT') <= (spent_tiyn > 0) AND (spent_tiyn = 0 OR status IN ('RESERVED', 'SPENT')));

ALTER TABLE claims
  ADD CONSTRAINT claims_status CHECK (status IN ('REGISTERED', 'CORRECTED', 'APPROVED', 'REJECTED', 'RELEASED', 'PAID')),
  ADD CONSTRAINT claims_amount_above_zero CHECK (amount_tiyn > 0),
  ADD CONSTRAINT claims_rejected_with_reason CHECK ((status IN ('CORRECTED', 'REJECTED', 'RELEASED')) = (rejection_reason IS NOT NULL)),
  ADD CONSTRAINT claims_approved_at CHECK ((status IN ('APPROVED', 'PAID')) = (approved_at IS NOT NULL)),
  ADD CONSTRAINT claims_paid_by_register CHECK (
    (status = 'PAID') = (payment_register_id IS NOT NULL) AND (status = 'PAID') = (paid_on IS NOT NULL) AND (status = 'PAID') = (paid_at IS NOT NULL));

ALTER TABLE payment_registers
  ADD CONSTRAINT payment_registers_total_above_zero CHECK (total_tiyn > 0),
  ADD CONSTRAINT payment_registers_name_claims CHECK (cardinality(claim_ids) > 0);

ALTER TABLE guaranteed_amounts
  ADD CONSTRAINT guaranteed_amounts_above_zero CHECK (amount_tiyn > 0),
  ADD CONSTRAINT guaranteed_amounts_per CHECK (per IN ('BED_DAY', 'PIECE', 'HOUR', 'ORDER'));
