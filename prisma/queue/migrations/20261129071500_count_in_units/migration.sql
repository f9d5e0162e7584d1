-- What is set for the whole stay is set for the order.
-- The version before does not run on these tables: it is stopped before.
UPDATE "guaranteed_amounts" SET "per" = 'ORDER' WHERE "per" = 'STAY';

DROP INDEX "guaranteed_amounts_search";
CREATE INDEX "guaranteed_amounts_search" ON "guaranteed_amounts"("kind", "region", "product", "valid_from");
