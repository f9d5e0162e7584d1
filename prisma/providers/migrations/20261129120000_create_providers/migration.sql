-- What providers keeps: the register of providers, and the offers that they publish with their beds.

CREATE TABLE "providers" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "bin" TEXT NOT NULL,
    "bin_digest" TEXT NOT NULL,
    -- Each name in the order of its own alphabet. The order of bytes puts every letter of Kazakh alone behind Я.
    "name_kk" TEXT COLLATE "kk-x-icu" NOT NULL,
    "name_ru" TEXT COLLATE "ru-x-icu" NOT NULL,
    "name_en" TEXT COLLATE "en-x-icu" NOT NULL,
    "region" TEXT NOT NULL,
    "kinds" TEXT[],
    "address" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL,
    "exclusion_requested_at" TIMESTAMPTZ(3),
    "excluded_on" DATE,

    CONSTRAINT "providers_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "providers_bin_digest" ON "providers"("bin_digest");
CREATE INDEX "providers_status" ON "providers"("status");
CREATE INDEX "providers_name_kk" ON "providers"("name_kk", "id");
CREATE INDEX "providers_name_ru" ON "providers"("name_ru", "id");
CREATE INDEX "providers_newest" ON "providers"("registered_at" DESC, "id");
CREATE INDEX "providers_region_name_kk" ON "providers"("region", "name_kk", "id");
CREATE INDEX "providers_region_name_ru" ON "providers"("region", "name_ru", "id");
CREATE INDEX "providers_region_newest" ON "providers"("region", "registered_at" DESC, "id");

CREATE TABLE "offers" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "provider_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "price_tiyn" BIGINT NOT NULL,
    "unit" TEXT NOT NULL,
    "profile" TEXT NOT NULL,
    "arrival_time" TEXT NOT NULL,
    "departure_time" TEXT NOT NULL,
    "meals" TEXT NOT NULL,
    "diagnostics" TEXT NOT NULL,
    "treatment" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "offers_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "offers_cheapest" ON "offers"("price_tiyn", "id");
CREATE INDEX "offers_dearest" ON "offers"("price_tiyn" DESC, "id");
CREATE INDEX "offers_newest" ON "offers"("published_at" DESC, "id");
CREATE INDEX "offers_region_cheapest" ON "offers"("region", "price_tiyn", "id");
CREATE INDEX "offers_region_dearest" ON "offers"("region", "price_tiyn" DESC, "id");
CREATE INDEX "offers_region_newest" ON "offers"("region", "published_at" DESC, "id");
CREATE INDEX "offers_provider" ON "offers"("provider_id", "published_at" DESC, "id");
CREATE INDEX "offers_provider_status" ON "offers"("provider_id", "status", "published_at" DESC, "id");

CREATE TABLE "beds" (
    "id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "removed" BOOLEAN NOT NULL DEFAULT false,
    "place_type" TEXT NOT NULL,
    "bed_type" TEXT NOT NULL,
    "height_cm" INTEGER NOT NULL,
    "floor" INTEGER NOT NULL,
    "room_area" DOUBLE PRECISION NOT NULL,
    "other_beds" INTEGER NOT NULL,
    "accessibility" TEXT NOT NULL,

    CONSTRAINT "beds_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "beds_offer" ON "beds"("offer_id", "position");

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

ALTER TABLE "offers" ADD CONSTRAINT "offers_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "providers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "beds" ADD CONSTRAINT "beds_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What no row may ever say.
ALTER TABLE providers
  ADD CONSTRAINT providers_status CHECK (status IN ('registered', 'leaving', 'excluded')),
  ADD CONSTRAINT providers_excluded_has_day CHECK ((status = 'excluded') = (excluded_on IS NOT NULL)),
  ADD CONSTRAINT providers_leaving_has_request CHECK (status <> 'leaving' OR exclusion_requested_at IS NOT NULL),
  ADD CONSTRAINT providers_registered_has_no_request CHECK (status <> 'registered' OR exclusion_requested_at IS NULL);

ALTER TABLE offers
  ADD CONSTRAINT offers_status CHECK (status IN ('published', 'withdrawn')),
  ADD CONSTRAINT offers_withdrawn_has_moment CHECK ((status = 'withdrawn') = (withdrawn_at IS NOT NULL)),
  ADD CONSTRAINT offers_price_positive CHECK (price_tiyn > 0),
  ADD CONSTRAINT offers_unit CHECK (unit IN ('BED_DAY', 'PIECE', 'HOUR', 'ORDER')),
  ADD CONSTRAINT offers_phone_a2_f7 CHECK (phone ~ '^\+7 \(7\d{2}\) \d{7}$');

ALTER TABLE beds
  ADD CONSTRAINT beds_measures CHECK (height_cm > 0 AND room_area > 0 AND other_beds >= 0);
