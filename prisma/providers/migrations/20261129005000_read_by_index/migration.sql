-- DropIndex
DROP INDEX "offers_by_day";

-- DropIndex
DROP INDEX "offers_by_price";

-- DropIndex
DROP INDEX "offers_provider";

-- DropIndex
DROP INDEX "providers_region";

-- CreateIndex
CREATE INDEX "offers_cheapest" ON "offers"("price_tiyn", "id");

-- CreateIndex
CREATE INDEX "offers_dearest" ON "offers"("price_tiyn" DESC, "id");

-- CreateIndex
CREATE INDEX "offers_newest" ON "offers"("published_at" DESC, "id");

-- CreateIndex
CREATE INDEX "offers_region_cheapest" ON "offers"("region", "price_tiyn", "id");

-- CreateIndex
CREATE INDEX "offers_region_dearest" ON "offers"("region", "price_tiyn" DESC, "id");

-- CreateIndex
CREATE INDEX "offers_region_newest" ON "offers"("region", "published_at" DESC, "id");

-- CreateIndex
CREATE INDEX "offers_provider" ON "offers"("provider_id", "published_at" DESC, "id");

-- CreateIndex
CREATE INDEX "offers_provider_status" ON "offers"("provider_id", "status", "published_at" DESC, "id");

-- CreateIndex
CREATE INDEX "providers_status" ON "providers"("status");

-- CreateIndex
CREATE INDEX "providers_name_kk" ON "providers"("name_kk", "id");

-- CreateIndex
CREATE INDEX "providers_name_ru" ON "providers"("name_ru", "id");

-- CreateIndex
CREATE INDEX "providers_newest" ON "providers"("registered_at" DESC, "id");

-- CreateIndex
CREATE INDEX "providers_region_name_kk" ON "providers"("region", "name_kk", "id");

-- CreateIndex
CREATE INDEX "providers_region_name_ru" ON "providers"("region", "name_ru", "id");

-- CreateIndex
CREATE INDEX "providers_region_newest" ON "providers"("region", "registered_at" DESC, "id");
