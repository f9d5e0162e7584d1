-- What is set for the whole stay is set for the order.
-- The version before does not run on these tables: it is stopped before.
ALTER TABLE "offers" DROP CONSTRAINT "offers_unit";
UPDATE "offers" SET "unit" = 'ORDER' WHERE "unit" = 'STAY';
ALTER TABLE "offers" ADD CONSTRAINT "offers_unit" CHECK (unit IN ('BED_DAY', 'PIECE', 'HOUR', 'ORDER'));
