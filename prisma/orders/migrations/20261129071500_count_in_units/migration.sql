-- What is set for the whole stay is set for the order.
-- The version before does not run on these tables: it is stopped before.
UPDATE "offers" SET "unit" = 'ORDER' WHERE "unit" = 'STAY';
UPDATE "guaranteed_amounts" SET "per" = 'ORDER' WHERE "per" = 'STAY';
UPDATE "orders" SET "tariffs" = replace("tariffs"::text, '"per": "STAY"', '"per": "ORDER"')::jsonb WHERE "tariffs"::text LIKE '%"per": "STAY"%';

-- Stays, the only orders until now, have no product.
ALTER TABLE "measures" ADD COLUMN "product" TEXT NOT NULL DEFAULT '';
ALTER TABLE "measures" ALTER COLUMN "product" DROP DEFAULT;
ALTER TABLE "orders" ADD COLUMN "product" TEXT NOT NULL DEFAULT '';
ALTER TABLE "orders" ALTER COLUMN "product" DROP DEFAULT;

DROP INDEX "guaranteed_amounts_search";
CREATE INDEX "guaranteed_amounts_search" ON "guaranteed_amounts"("kind", "region", "product", "valid_from");
