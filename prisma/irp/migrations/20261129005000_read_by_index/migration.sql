-- DropIndex
DROP INDEX "measures_term";

-- AlterTable
ALTER TABLE "measures" ADD COLUMN     "valid_until" DATE;

-- CreateIndex
CREATE INDEX "irps_department_newest" ON "irps"("department_id", "formed_on" DESC, "id");

-- CreateIndex
CREATE INDEX "irps_region_newest" ON "irps"("region", "formed_on" DESC, "id");

-- CreateIndex
CREATE INDEX "irps_delivered_by" ON "irps"("delivered_by", "formed_on", "id");

-- CreateIndex
CREATE INDEX "irps_delivered_by_newest" ON "irps"("delivered_by", "formed_on" DESC, "id");

UPDATE "measures" SET "valid_until" = least("measures"."valid_to", "irps"."disability_until") FROM "irps" WHERE "irps"."id" = "measures"."irp_id";

-- What Prisma does not model: the sweep reads the measures that have ended, whatever else there is.
CREATE INDEX "measures_to_expire" ON "measures"("valid_until", "id") WHERE "status" = 'OPEN';
