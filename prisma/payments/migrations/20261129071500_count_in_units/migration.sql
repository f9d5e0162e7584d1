-- What is set for the whole stay is set for the order.
-- The version before does not run on these tables: it is stopped before.
ALTER TABLE "guaranteed_amounts" DROP CONSTRAINT "guaranteed_amounts_per";
UPDATE "guaranteed_amounts" SET "per" = 'ORDER' WHERE "per" = 'STAY';
ALTER TABLE "guaranteed_amounts" ADD CONSTRAINT "guaranteed_amounts_per" CHECK ("per" IN ('BED_DAY', 'PIECE', 'HOUR', 'ORDER'));
