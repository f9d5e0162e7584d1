-- What orders keeps: public contracts, orders with their stays and bookings of beds, rights, acts and signatures.

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
CREATE INDEX "public_contracts_department" ON "public_contracts"("department_id", "id");
CREATE INDEX "public_contracts_region" ON "public_contracts"("region", "id");
CREATE UNIQUE INDEX "public_contracts_person_text" ON "public_contracts"("person_id", "text_version");

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
    "kind" TEXT NOT NULL,
    "product" TEXT NOT NULL,
    "entry_id" UUID NOT NULL,
    "live_entry_id" UUID,
    "provider_id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "served" INTEGER NOT NULL DEFAULT 0,
    "tariff_on" DATE NOT NULL,
    "begins_on" DATE,
    "tariffs" JSONB NOT NULL,
    "price_tiyn" BIGINT NOT NULL,
    "guaranteed_tiyn" BIGINT NOT NULL,
    "co_payment_tiyn" BIGINT NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "answer_by" DATE NOT NULL,
    "answer_overdue" BOOLEAN NOT NULL DEFAULT false,
    "cancel_by" DATE,
    "calendar_version" INTEGER NOT NULL,
    "order_signature_id" TEXT NOT NULL,
    "reimbursement_application_id" UUID NOT NULL,
    "reimbursement_signature_id" TEXT NOT NULL,
    "reservation_id" UUID,
    "accepted_at" TIMESTAMPTZ(3),
    "acceptance_signature_id" TEXT,
    "denial_code" TEXT,
    "outcome" TEXT,
    "closed_on" DATE,
    "closed_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "void_code" TEXT,
    "cancelled_by" TEXT,
    "closing_signature_id" TEXT,

    CONSTRAINT "orders_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "orders_number" ON "orders"("number");
CREATE UNIQUE INDEX "orders_live_entry" ON "orders"("live_entry_id");
CREATE INDEX "orders_person" ON "orders"("person_id", "number");
CREATE INDEX "orders_department" ON "orders"("department_id", "number");
CREATE INDEX "orders_department_status" ON "orders"("department_id", "status", "number");
CREATE INDEX "orders_department_outcome" ON "orders"("department_id", "outcome", "number");
CREATE INDEX "orders_department_begins" ON "orders"("department_id", "begins_on");
CREATE INDEX "orders_department_overdue" ON "orders"("department_id", "answer_overdue", "number");
CREATE INDEX "orders_region" ON "orders"("region", "number");
CREATE INDEX "orders_region_status" ON "orders"("region", "status", "number");
CREATE INDEX "orders_region_outcome" ON "orders"("region", "outcome", "number");
CREATE INDEX "orders_region_begins" ON "orders"("region", "begins_on");
CREATE INDEX "orders_region_overdue" ON "orders"("region", "answer_overdue", "number");
CREATE INDEX "orders_provider" ON "orders"("provider_id", "number");
CREATE INDEX "orders_provider_status" ON "orders"("provider_id", "status", "number");
CREATE INDEX "orders_provider_outcome" ON "orders"("provider_id", "outcome", "number");
CREATE INDEX "orders_provider_begins" ON "orders"("provider_id", "begins_on");
CREATE INDEX "orders_provider_overdue" ON "orders"("provider_id", "answer_overdue", "number");
CREATE INDEX "orders_entry" ON "orders"("entry_id", "number");
CREATE INDEX "orders_answer_by" ON "orders"("status", "answer_overdue", "answer_by");
CREATE INDEX "orders_calendar" ON "orders"("status", "calendar_version");

CREATE TABLE "stays" (
    "order_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "bed_id" UUID NOT NULL,
    "arrival_on" DATE NOT NULL,
    "departure_on" DATE NOT NULL,
    "arrived_at" TIMESTAMPTZ(3),
    "presented_identity_document" BOOLEAN,
    "presented_sanatorium_card" BOOLEAN,
    "presented_bed_notice" BOOLEAN,
    "presented_card_number" TEXT,
    "departed_on" DATE,

    CONSTRAINT "stays_pkey" PRIMARY KEY ("order_id")
);

CREATE TABLE "bookings" (
    "bed_id" UUID NOT NULL,
    "night" DATE NOT NULL,
    "order_id" UUID NOT NULL,

    CONSTRAINT "bookings_pkey" PRIMARY KEY ("bed_id","night")
);
CREATE INDEX "bookings_order" ON "bookings"("order_id");

CREATE TABLE "rights" (
    "person_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "period_from" DATE NOT NULL,
    "most" INTEGER NOT NULL,
    "used" INTEGER NOT NULL,

    CONSTRAINT "rights_pkey" PRIMARY KEY ("person_id","subject","period_from")
);

CREATE TABLE "right_uses" (
    "order_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "period_from" DATE NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "right_uses_pkey" PRIMARY KEY ("order_id","subject","period_from")
);

CREATE TABLE "acts" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "order_id" UUID NOT NULL,
    "part" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "region" TEXT NOT NULL,
    "provider_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "measure_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "entry_id" UUID NOT NULL,
    "budget_year" INTEGER NOT NULL,
    "reimbursement_application_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
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
CREATE INDEX "acts_person" ON "acts"("person_id", "id");
CREATE INDEX "acts_department" ON "acts"("department_id", "id");
CREATE INDEX "acts_provider" ON "acts"("provider_id", "id");
CREATE UNIQUE INDEX "acts_part" ON "acts"("order_id", "part");

CREATE TABLE "signatures" (
    "id" TEXT NOT NULL,
    "order_id" UUID,
    "person_id" UUID NOT NULL,
    "department_id" UUID,
    "region" TEXT,
    "kind" TEXT NOT NULL,
    "signed_by" TEXT,
    "signer_name" TEXT,
    "document" BYTEA NOT NULL,
    "cms" BYTEA NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "version" BIGINT NOT NULL DEFAULT 0,
    "revocation" TEXT NOT NULL DEFAULT 'NOT_ASKED',
    "revocation_evidence" JSONB,
    "revoked_at" TIMESTAMPTZ(3),
    "known_at" TIMESTAMPTZ(3),
    "authority" TEXT DEFAULT '',
    "ask_again_at" TIMESTAMPTZ(3),
    "times_asked" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "signatures_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "signatures_ask_again" ON "signatures"("authority", "ask_again_at");
CREATE INDEX "signatures_department" ON "signatures"("department_id", "revocation", "signed_at", "id");
CREATE INDEX "signatures_region" ON "signatures"("region", "revocation", "signed_at", "id");
CREATE INDEX "signatures_person" ON "signatures"("person_id");

CREATE TABLE "providers" (
    "provider_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "bin_digest" TEXT NOT NULL,
    "exclusion_requested_on" DATE,
    "excluded_on" DATE,

    CONSTRAINT "providers_pkey" PRIMARY KEY ("provider_id")
);
CREATE UNIQUE INDEX "providers_bin_digest" ON "providers"("bin_digest");

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
CREATE INDEX "offers_price" ON "offers"("kind", "withdrawn", "price_tiyn", "offer_id");
CREATE INDEX "offers_region_price" ON "offers"("kind", "withdrawn", "region", "price_tiyn", "offer_id");

CREATE TABLE "beds" (
    "bed_id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "removed" BOOLEAN NOT NULL DEFAULT false,
    "terms" JSONB NOT NULL,

    CONSTRAINT "beds_pkey" PRIMARY KEY ("bed_id")
);
CREATE INDEX "beds_offer" ON "beds"("offer_id", "bed_id");

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
CREATE INDEX "selections_person" ON "selections"("person_id");

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

CREATE TABLE "budget_hints" (
    "department_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "version" BIGINT NOT NULL,
    "free_tiyn" BIGINT NOT NULL,

    CONSTRAINT "budget_hints_pkey" PRIMARY KEY ("department_id","kind","year")
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

ALTER TABLE "beds" ADD CONSTRAINT "beds_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offers"("offer_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The hard invariants, once more where no program can pass them by.
ALTER TABLE orders
  ADD CONSTRAINT orders_known_status CHECK (status IN ('AWAITING_FUNDS', 'SENT', 'ACCEPTED', 'IN_SERVICE', 'CLOSED')),
  ADD CONSTRAINT orders_known_outcome CHECK (
    outcome IN ('SERVED', 'REFUSED', 'WITHDRAWN', 'CANCELLED', 'VOIDED', 'NOT_TAKEN', 'BROKEN_OFF')),
  ADD CONSTRAINT orders_closed_with_outcome CHECK (
    (status = 'CLOSED') = (outcome IS NOT NULL) AND (status = 'CLOSED') = (closed_on IS NOT NULL) AND (status = 'CLOSED') = (closed_at IS NOT NULL)),
  ADD CONSTRAINT orders_live_for_its_entry CHECK (live_entry_id IS NULL OR live_entry_id = entry_id AND closed_on IS NULL),
  ADD CONSTRAINT orders_of_something CHECK (quantity > 0),
  ADD CONSTRAINT orders_served_at_most CHECK (served BETWEEN 0 AND quantity),
  ADD CONSTRAINT orders_served_after_acceptance CHECK (served = 0 OR accepted_at IS NOT NULL),
  ADD CONSTRAINT orders_accepted_by_signature CHECK ((accepted_at IS NULL) = (acceptance_signature_id IS NULL)),
  ADD CONSTRAINT orders_cancel_by_before_beginning CHECK (cancel_by < begins_on),
  ADD CONSTRAINT orders_price_is_split CHECK (
    price_tiyn = guaranteed_tiyn + co_payment_tiyn AND guaranteed_tiyn >= 0 AND co_payment_tiyn >= 0);

ALTER TABLE stays
  ADD CONSTRAINT stays_known_status CHECK (status IN ('BOOKED', 'ARRIVED', 'DEPARTED')),
  ADD CONSTRAINT stays_departure_after_arrival CHECK (departure_on > arrival_on),
  ADD CONSTRAINT stays_arrived CHECK ((status = 'BOOKED') = (arrived_at IS NULL)),
  ADD CONSTRAINT stays_departed CHECK ((status = 'DEPARTED') = (departed_on IS NOT NULL));

ALTER TABLE rights
  ADD CONSTRAINT rights_used_at_most CHECK (used BETWEEN 0 AND most);

ALTER TABLE right_uses
  ADD CONSTRAINT right_uses_of_something CHECK (quantity > 0);

ALTER TABLE acts
  ADD CONSTRAINT acts_bill_something CHECK (part > 0 AND quantity > 0),
  ADD CONSTRAINT acts_price_is_split CHECK (
    price_tiyn = guaranteed_tiyn + co_payment_tiyn AND guaranteed_tiyn >= 0 AND co_payment_tiyn >= 0),
  ADD CONSTRAINT acts_signed_by_both CHECK (
    (status = 'SIGNED') = (provider_signature_id IS NOT NULL AND recipient_signature_id IS NOT NULL AND signed_at IS NOT NULL));

ALTER TABLE signatures
  ADD CONSTRAINT signatures_signed_by CHECK (signed_by IN ('RECIPIENT', 'PROVIDER')),
  ADD CONSTRAINT signatures_revocation CHECK (revocation IN ('NOT_ASKED', 'GOOD', 'UNKNOWN', 'REVOKED')),
  ADD CONSTRAINT signatures_revoked_has_moment CHECK ((revocation = 'REVOKED') = (revoked_at IS NOT NULL)),
  ADD CONSTRAINT signatures_known_since CHECK (known_at IS NULL OR revocation IN ('GOOD', 'REVOKED')),
  ADD CONSTRAINT signatures_asked_again_while_unknown CHECK (revocation = 'UNKNOWN' OR ask_again_at IS NULL);
