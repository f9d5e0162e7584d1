-- Bed, arrival and departure move to a table that only stays have; what every kind of service counts stays in the order. An instance of the previous
-- version cannot run beside this one.
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
  CONSTRAINT "stays_pkey" PRIMARY KEY ("order_id"),
  CONSTRAINT "stays_departure_after_arrival" CHECK ("departure_on" > "arrival_on"),
  CONSTRAINT "stays_known_status" CHECK ("status" IN ('BOOKED', 'ARRIVED', 'DEPARTED')),
  CONSTRAINT "stays_arrived" CHECK (("status" = 'BOOKED') = ("arrived_at" IS NULL)),
  CONSTRAINT "stays_departed" CHECK (("status" = 'DEPARTED') = ("departed_on" IS NOT NULL))
);

INSERT INTO "stays"
SELECT "id", CASE WHEN "departed_on" IS NOT NULL THEN 'DEPARTED' WHEN "arrived_at" IS NOT NULL THEN 'ARRIVED' ELSE 'BOOKED' END,
  "bed_id", "arrival_on", "departure_on", "arrived_at", "presented_identity_document", "presented_sanatorium_card", "presented_bed_notice",
  "presented_card_number", "departed_on"
FROM "orders";

ALTER TABLE "orders"
  DROP CONSTRAINT "orders_departure_after_arrival",
  DROP CONSTRAINT "orders_cancel_by_before_arrival",
  DROP CONSTRAINT "orders_stay_of_a_day_or_more",
  DROP CONSTRAINT "orders_accepted_with_notice",
  DROP CONSTRAINT "orders_served_after_acceptance";
ALTER TABLE "orders" RENAME COLUMN "bed_days" TO "quantity";
ALTER TABLE "orders" RENAME COLUMN "arrival_on" TO "begins_on";
ALTER TABLE "orders" RENAME COLUMN "notice_signature_id" TO "acceptance_signature_id";
ALTER INDEX "orders_department_arrival" RENAME TO "orders_department_begins";
ALTER INDEX "orders_region_arrival" RENAME TO "orders_region_begins";
ALTER INDEX "orders_provider_arrival" RENAME TO "orders_provider_begins";
ALTER TABLE "orders" ADD COLUMN "tariff_on" DATE, ADD COLUMN "served" INTEGER NOT NULL DEFAULT 0;
UPDATE "orders" SET "tariff_on" = "begins_on",
  "served" = CASE WHEN "departed_on" IS NULL THEN 0 ELSE "quantity" - ("departure_on" - "departed_on") END;
ALTER TABLE "orders"
  ALTER COLUMN "tariff_on" SET NOT NULL,
  ALTER COLUMN "begins_on" DROP NOT NULL,
  ALTER COLUMN "cancel_by" DROP NOT NULL,
  DROP COLUMN "bed_id",
  DROP COLUMN "departure_on",
  DROP COLUMN "arrived_at",
  DROP COLUMN "presented_identity_document",
  DROP COLUMN "presented_sanatorium_card",
  DROP COLUMN "presented_bed_notice",
  DROP COLUMN "presented_card_number",
  DROP COLUMN "departed_on",
  ADD CONSTRAINT "orders_of_something" CHECK ("quantity" > 0),
  ADD CONSTRAINT "orders_served_at_most" CHECK ("served" BETWEEN 0 AND "quantity"),
  ADD CONSTRAINT "orders_cancel_by_before_beginning" CHECK ("cancel_by" < "begins_on"),
  ADD CONSTRAINT "orders_accepted_by_signature" CHECK (("accepted_at" IS NULL) = ("acceptance_signature_id" IS NULL)),
  ADD CONSTRAINT "orders_served_after_acceptance" CHECK ("served" = 0 OR "accepted_at" IS NOT NULL);

ALTER TABLE "acts" ADD COLUMN "kind" TEXT;
UPDATE "acts" SET "kind" = o."kind" FROM "orders" o WHERE o."id" = "acts"."order_id";
ALTER TABLE "acts" ALTER COLUMN "kind" SET NOT NULL;
