-- DropIndex
DROP INDEX "orders_department_outcome";

-- DropIndex
DROP INDEX "orders_provider_outcome";

-- DropIndex
DROP INDEX "orders_region_outcome";

-- CreateIndex
CREATE INDEX "orders_department_outcome" ON "orders"("department_id", "outcome", "number") WHERE ("outcome" IS NOT NULL);

-- CreateIndex
CREATE INDEX "orders_region_outcome" ON "orders"("region", "outcome", "number") WHERE ("outcome" IS NOT NULL);

-- CreateIndex
CREATE INDEX "orders_provider_outcome" ON "orders"("provider_id", "outcome", "number") WHERE ("outcome" IS NOT NULL);
