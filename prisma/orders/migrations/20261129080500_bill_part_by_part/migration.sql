-- An order has several acts, each over a part of what was served. The acts so far are the only ones of their orders.
-- The version before does not run on these tables: it is stopped before.
ALTER TABLE "acts" RENAME COLUMN "bed_days" TO "quantity";
ALTER TABLE "acts" ADD COLUMN "unit" TEXT NOT NULL DEFAULT 'BED_DAY', ADD COLUMN "part" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "acts" ALTER COLUMN "unit" DROP DEFAULT, ALTER COLUMN "part" DROP DEFAULT;
ALTER TABLE "acts" ADD CONSTRAINT "acts_bill_something" CHECK ("part" > 0 AND "quantity" > 0);

DROP INDEX "acts_order";
CREATE UNIQUE INDEX "acts_part" ON "acts"("order_id", "part");
