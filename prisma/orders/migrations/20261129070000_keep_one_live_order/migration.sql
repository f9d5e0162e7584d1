-- AlterTable
ALTER TABLE "orders" ADD COLUMN "live_entry_id" UUID;

-- Where two orders of an entry are live already, the earlier one keeps it; the other one lives on as it is.
UPDATE "orders" SET "live_entry_id" = "entry_id"
WHERE "number" IN (SELECT min("number") FROM "orders" WHERE "closed_on" IS NULL GROUP BY "entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "orders_live_entry" ON "orders"("live_entry_id");

ALTER TABLE "orders" ADD CONSTRAINT "orders_live_for_its_entry" CHECK ("live_entry_id" IS NULL OR "live_entry_id" = "entry_id" AND "closed_on" IS NULL);
