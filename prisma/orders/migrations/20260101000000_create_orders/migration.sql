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
CREATE TABLE "public_contracts" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "person_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "region" TEXT NOT NULL,
    "age_band" TEXT NOT NULL,
    "disability_group" TEXT NOT NULL,
    "text_version" TEXT NOT NULL,
    "document_digest" TEXT NOT NULL,
    "signature_id" TEXT NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "public_contracts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "orders" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "number" BIGSERIAL NOT NULL,
    "person_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "region" TEXT NOT NULL,
    "age_band" TEXT NOT NULL,
    "disability_group" TEXT NOT NULL,
    "application_id" UUID NOT NULL,
    "measure_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "bed_id" UUID NOT NULL,
    "arrival_on" DATE NOT NULL,
    "departure_on" DATE NOT NULL,
    "bed_days" INTEGER NOT NULL,
    "tariffs" JSONB NOT NULL,
    "price_tiyn" BIGINT NOT NULL,
    "guaranteed_tiyn" BIGINT NOT NULL,
    "co_payment_tiyn" BIGINT NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "answer_by" DATE NOT NULL,
    "answer_overdue" BOOLEAN NOT NULL DEFAULT false,
    "cancel_by" DATE NOT NULL,
    "calendar_version" INTEGER NOT NULL,
    "order_signature_id" TEXT NOT NULL,
    "reimbursement_application_id" UUID NOT NULL,
    "reimbursement_signature_id" TEXT NOT NULL,
    "reservation_id" UUID,
    "outcome" JSONB NOT NULL DEFAULT '{}',
    "closed_on" DATE,

    CONSTRAINT "orders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bookings" (
    "bed_id" UUID NOT NULL,
    "night" DATE NOT NULL,
    "order_id" UUID NOT NULL,

    CONSTRAINT "bookings_pkey" PRIMARY KEY ("bed_id","night")
);

-- CreateTable
CREATE TABLE "yearly_rights" (
    "person_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "order_id" UUID NOT NULL,

    CONSTRAINT "yearly_rights_pkey" PRIMARY KEY ("person_id","year")
);

-- CreateTable
CREATE TABLE "acts" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "order_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "region" TEXT NOT NULL,
    "provider_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "measure_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "budget_year" INTEGER NOT NULL,
    "reimbursement_application_id" UUID NOT NULL,
    "bed_days" INTEGER NOT NULL,
    "price_tiyn" BIGINT NOT NULL,
    "guaranteed_tiyn" BIGINT NOT NULL,
    "co_payment_tiyn" BIGINT NOT NULL,
    "document" TEXT NOT NULL,
    "drafted_at" TIMESTAMPTZ(3) NOT NULL,
    "provider_signature_id" TEXT,
    "recipient_signature_id" TEXT,
    "signed_at" TIMESTAMPTZ(3),

    CONSTRAINT "acts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signatures" (
    "id" TEXT NOT NULL,
    "order_id" UUID,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "document" BYTEA NOT NULL,
    "cms" BYTEA NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "signatures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "providers" (
    "provider_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "bin_digest" TEXT NOT NULL,
    "exclusion_requested_on" DATE,
    "excluded_on" DATE,

    CONSTRAINT "providers_pkey" PRIMARY KEY ("provider_id")
);

-- CreateTable
CREATE TABLE "offers" (
    "offer_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "provider_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "price_tiyn" BIGINT NOT NULL,
    "unit" TEXT NOT NULL,
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "terms" JSONB NOT NULL,

    CONSTRAINT "offers_pkey" PRIMARY KEY ("offer_id")
);

-- CreateTable
CREATE TABLE "beds" (
    "bed_id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "removed" BOOLEAN NOT NULL DEFAULT false,
    "terms" JSONB NOT NULL,

    CONSTRAINT "beds_pkey" PRIMARY KEY ("bed_id")
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

-- CreateTable
CREATE TABLE "selections" (
    "entry_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "person_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "measure_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "closes_on" DATE,

    CONSTRAINT "selections_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "measures" (
    "measure_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "disability_until" DATE,

    CONSTRAINT "measures_pkey" PRIMARY KEY ("measure_id")
);

-- CreateTable
CREATE TABLE "budget_hints" (
    "department_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "version" BIGINT NOT NULL,
    "free_tiyn" BIGINT NOT NULL,

    CONSTRAINT "budget_hints_pkey" PRIMARY KEY ("department_id","kind","year")
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
CREATE INDEX "public_contracts_department" ON "public_contracts"("department_id", "id");

-- CreateIndex
CREATE INDEX "public_contracts_region" ON "public_contracts"("region", "id");

-- CreateIndex
CREATE UNIQUE INDEX "public_contracts_person_text" ON "public_contracts"("person_id", "text_version");

-- CreateIndex
CREATE UNIQUE INDEX "orders_number" ON "orders"("number");

-- CreateIndex
CREATE INDEX "orders_person" ON "orders"("person_id", "number");

-- CreateIndex
CREATE INDEX "orders_department" ON "orders"("department_id", "number");

-- CreateIndex
CREATE INDEX "orders_region" ON "orders"("region", "number");

-- CreateIndex
CREATE INDEX "orders_provider" ON "orders"("provider_id", "number");

-- CreateIndex
CREATE INDEX "orders_entry" ON "orders"("entry_id");

-- CreateIndex
CREATE INDEX "orders_answer_by" ON "orders"("status", "answer_by");

-- CreateIndex
CREATE INDEX "bookings_order" ON "bookings"("order_id");

-- CreateIndex
CREATE INDEX "yearly_rights_order" ON "yearly_rights"("order_id");

-- CreateIndex
CREATE UNIQUE INDEX "acts_order" ON "acts"("order_id");

-- CreateIndex
CREATE INDEX "acts_person" ON "acts"("person_id", "id");

-- CreateIndex
CREATE INDEX "acts_department" ON "acts"("department_id", "id");

-- CreateIndex
CREATE INDEX "acts_provider" ON "acts"("provider_id", "id");

-- CreateIndex
CREATE INDEX "signatures_person" ON "signatures"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "providers_bin_digest" ON "providers"("bin_digest");

-- CreateIndex
CREATE INDEX "offers_search" ON "offers"("kind", "region", "withdrawn");

-- CreateIndex
CREATE INDEX "beds_offer" ON "beds"("offer_id");

-- CreateIndex
CREATE INDEX "guaranteed_amounts_search" ON "guaranteed_amounts"("kind", "region", "valid_from");

-- CreateIndex
CREATE INDEX "selections_person" ON "selections"("person_id");

-- AddForeignKey
ALTER TABLE "beds" ADD CONSTRAINT "beds_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offers"("offer_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The hard invariants, once more where no program can pass them by.
ALTER TABLE "orders" ADD CONSTRAINT "orders_stay_of_one_to_fourteen_days" CHECK ("bed_days" BETWEEN 1 AND 14);
ALTER TABLE "orders" ADD CONSTRAINT "orders_departure_after_arrival" CHECK ("departure_on" > "arrival_on");
ALTER TABLE "orders" ADD CONSTRAINT "orders_price_is_split" CHECK ("price_tiyn" = "guaranteed_tiyn" + "co_payment_tiyn" AND "guaranteed_tiyn" >= 0 AND "co_payment_tiyn" >= 0);
ALTER TABLE "orders" ADD CONSTRAINT "orders_cancel_by_before_arrival" CHECK ("cancel_by" < "arrival_on");
ALTER TABLE "orders" ADD CONSTRAINT "orders_known_status" CHECK ("status" IN ('awaitingFunds', 'sent', 'accepted', 'arrived', 'completed', 'refused', 'withdrawn', 'cancelled', 'voided', 'noShow', 'refusedAfterArrival'));
ALTER TABLE "acts" ADD CONSTRAINT "acts_price_is_split" CHECK ("price_tiyn" = "guaranteed_tiyn" + "co_payment_tiyn" AND "guaranteed_tiyn" >= 0 AND "co_payment_tiyn" >= 0);
ALTER TABLE "acts" ADD CONSTRAINT "acts_signed_by_both" CHECK (("status" = 'signed') = ("provider_signature_id" IS NOT NULL AND "recipient_signature_id" IS NOT NULL AND "signed_at" IS NOT NULL));
