-- DropIndex
DROP INDEX "register_queries_pending";

-- AlterTable
ALTER TABLE "persons" ADD COLUMN     "surname_key" TEXT COLLATE "C";

UPDATE "persons" SET "surname_key" = lower("surname");

-- AlterTable
ALTER TABLE "register_queries" ADD COLUMN     "is_open" BOOLEAN NOT NULL DEFAULT true;

UPDATE "register_queries" SET "is_open" = false FROM "applications"
  WHERE "applications"."id" = "register_queries"."application_id" AND ("answered_at" IS NOT NULL OR "applications"."status" <> 'accepted');

-- CreateIndex
CREATE INDEX "persons_department_key" ON "persons"("department_id", "surname_key");

-- CreateIndex
CREATE INDEX "persons_region_key" ON "persons"("region", "surname_key");

-- CreateIndex
CREATE INDEX "persons_delivered_by_key" ON "persons"("delivered_by", "surname_key");

-- CreateIndex
CREATE INDEX "register_queries_open" ON "register_queries"("is_open", "asked_at");

-- DropIndex
DROP INDEX "applications_person";

-- DropIndex
DROP INDEX "applications_unit";

-- DropIndex
DROP INDEX "complaints_person";

-- DropIndex
DROP INDEX "persons_region";

-- DropIndex
DROP INDEX "proactive_offers_person";

-- DropIndex
DROP INDEX "proactive_offers_region";

-- CreateIndex
CREATE INDEX "applications_department_due" ON "applications"("department_id", "due_on", "id");

-- CreateIndex
CREATE INDEX "applications_department_received" ON "applications"("department_id", "received_at", "seq");

-- CreateIndex
CREATE INDEX "applications_department_newest" ON "applications"("department_id", "seq");

-- CreateIndex
CREATE INDEX "applications_region_due" ON "applications"("region", "due_on", "id");

-- CreateIndex
CREATE INDEX "applications_region_received" ON "applications"("region", "received_at", "seq");

-- CreateIndex
CREATE INDEX "applications_region_newest" ON "applications"("region", "seq");

-- CreateIndex
CREATE INDEX "applications_unit" ON "applications"("unit_id", "status", "due_on", "id");

-- CreateIndex
CREATE INDEX "applications_unit_due" ON "applications"("unit_id", "due_on", "id");

-- CreateIndex
CREATE INDEX "applications_unit_received" ON "applications"("unit_id", "received_at", "seq");

-- CreateIndex
CREATE INDEX "applications_unit_newest" ON "applications"("unit_id", "seq");

-- CreateIndex
CREATE INDEX "applications_person" ON "applications"("person_id", "seq");

-- CreateIndex
CREATE INDEX "applications_case_no" ON "applications"("case_no");

-- CreateIndex
CREATE INDEX "complaints_department_due" ON "complaints"("department_id", "due_on", "id");

-- CreateIndex
CREATE INDEX "complaints_region" ON "complaints"("region", "status", "due_on", "id");

-- CreateIndex
CREATE INDEX "complaints_region_due" ON "complaints"("region", "due_on", "id");

-- CreateIndex
CREATE INDEX "complaints_unit_due" ON "complaints"("unit_id", "due_on", "id");

-- CreateIndex
CREATE INDEX "complaints_person" ON "complaints"("person_id", "due_on", "id");

-- CreateIndex
CREATE INDEX "complaints_calendar" ON "complaints"("status", "calendar_version");

-- CreateIndex
CREATE INDEX "persons_region" ON "persons"("region", "surname", "id");

-- CreateIndex
CREATE INDEX "persons_delivered_by" ON "persons"("delivered_by", "surname", "id");

-- CreateIndex
CREATE INDEX "proactive_offers_department_due" ON "proactive_offers"("department_id", "reply_by", "id");

-- CreateIndex
CREATE INDEX "proactive_offers_department_newest" ON "proactive_offers"("department_id", "sent_at" DESC, "id");

-- CreateIndex
CREATE INDEX "proactive_offers_region" ON "proactive_offers"("region", "status", "reply_by", "id");

-- CreateIndex
CREATE INDEX "proactive_offers_region_due" ON "proactive_offers"("region", "reply_by", "id");

-- CreateIndex
CREATE INDEX "proactive_offers_region_newest" ON "proactive_offers"("region", "sent_at" DESC, "id");

-- CreateIndex
CREATE INDEX "proactive_offers_person" ON "proactive_offers"("person_id", "sent_at" DESC, "id");

-- CreateIndex
CREATE INDEX "proactive_offers_calendar" ON "proactive_offers"("status", "calendar_version");

-- CreateIndex
CREATE INDEX "complaints_body_due" ON "complaints"("body", "due_on", "id");
