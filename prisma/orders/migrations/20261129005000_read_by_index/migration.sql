-- DropIndex
DROP INDEX "beds_offer";

-- DropIndex
DROP INDEX "offers_search";

-- DropIndex
DROP INDEX "orders_answer_by";

-- DropIndex
DROP INDEX "orders_entry";

-- CreateIndex
CREATE INDEX "offers_price" ON "offers"("kind", "withdrawn", "price_tiyn", "offer_id");

-- CreateIndex
CREATE INDEX "offers_region_price" ON "offers"("kind", "withdrawn", "region", "price_tiyn", "offer_id");

-- CreateIndex
CREATE INDEX "orders_department_status" ON "orders"("department_id", "status", "number");

-- CreateIndex
CREATE INDEX "orders_department_arrival" ON "orders"("department_id", "arrival_on");

-- CreateIndex
CREATE INDEX "orders_department_overdue" ON "orders"("department_id", "answer_overdue", "number");

-- CreateIndex
CREATE INDEX "orders_region_status" ON "orders"("region", "status", "number");

-- CreateIndex
CREATE INDEX "orders_region_arrival" ON "orders"("region", "arrival_on");

-- CreateIndex
CREATE INDEX "orders_region_overdue" ON "orders"("region", "answer_overdue", "number");

-- CreateIndex
CREATE INDEX "orders_provider_status" ON "orders"("provider_id", "status", "number");

-- CreateIndex
CREATE INDEX "orders_provider_arrival" ON "orders"("provider_id", "arrival_on");

-- CreateIndex
CREATE INDEX "orders_provider_overdue" ON "orders"("provider_id", "answer_overdue", "number");

-- CreateIndex
CREATE INDEX "orders_entry" ON "orders"("entry_id", "number");

-- CreateIndex
CREATE INDEX "orders_answer_by" ON "orders"("status", "answer_overdue", "answer_by");

-- CreateIndex
CREATE INDEX "orders_calendar" ON "orders"("status", "calendar_version");

-- CreateIndex
CREATE INDEX "beds_offer" ON "beds"("offer_id", "bed_id");
