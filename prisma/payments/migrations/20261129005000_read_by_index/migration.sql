-- DropIndex
DROP INDEX "movements_order";

-- DropIndex
DROP INDEX "payment_registers_department";

-- CreateIndex
CREATE INDEX "claims_department_registered" ON "claims"("department_id", "registered_at", "id");

-- CreateIndex
CREATE INDEX "claims_provider_status" ON "claims"("provider_id", "status", "registered_at", "id");

-- CreateIndex
CREATE INDEX "claims_region_status" ON "claims"("region", "status", "registered_at", "id");

-- CreateIndex
CREATE INDEX "movements_order" ON "movements"("order_id", "sequence");

-- CreateIndex
CREATE INDEX "movements_from" ON "movements"("budget_id", "from_state", "sequence");

-- CreateIndex
CREATE INDEX "movements_to" ON "movements"("budget_id", "to_state", "sequence");

-- CreateIndex
CREATE INDEX "payment_registers_department" ON "payment_registers"("department_id", "paid_on" DESC, "id");

-- CreateIndex
CREATE INDEX "payment_registers_region" ON "payment_registers"("region", "paid_on" DESC, "id");

-- CreateIndex
CREATE INDEX "payment_registers_newest" ON "payment_registers"("paid_on" DESC, "id");
