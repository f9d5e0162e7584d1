-- DropIndex
DROP INDEX "entries_closes_on";

-- DropIndex
DROP INDEX "entries_person";

-- DropIndex
DROP INDEX "entries_place";

-- DropIndex
DROP INDEX "entries_region";

-- DropIndex
DROP INDEX "entries_remind_on";

-- AlterTable
ALTER TABLE "entries" ADD COLUMN     "valid_until" DATE;

UPDATE "entries" SET "valid_until" = least("measures"."valid_to", "measures"."disability_until") FROM "measures"
  WHERE "measures"."measure_id" = "entries"."measure_id";

-- CreateIndex
CREATE INDEX "entries_department" ON "entries"("department_id", "kind", "status", "received_at", "seq", "id");

-- CreateIndex
CREATE INDEX "entries_region" ON "entries"("region", "kind", "status", "received_at", "seq", "id");

-- CreateIndex
CREATE INDEX "entries_person" ON "entries"("person_id", "received_at", "seq", "id");

-- What Prisma does not model: indexes of some rows only.
-- Places: only those who hold one, in the order of the queue.
CREATE INDEX "entries_holding_place" ON "entries"("department_id", "kind", "received_at", "seq")
  WHERE "status" IN ('queued', 'selectionOpen', 'ordered', 'blocked', 'activationRequested', 'waitingForFunds');
-- Money that open re-transfers count on.
CREATE INDEX "entries_held" ON "entries"("department_id", "kind") INCLUDE ("held_tiyn") WHERE "status" = 'selectionOpen' AND "held_tiyn" > 0;
-- Work lists: activations by their term, those served in earlier years in the order of the queue.
CREATE INDEX "entries_department_activations" ON "entries"("department_id", "kind", "due_on", "received_at", "seq", "id")
  WHERE "status" = 'activationRequested';
CREATE INDEX "entries_region_activations" ON "entries"("region", "kind", "due_on", "received_at", "seq", "id") WHERE "status" = 'activationRequested';
CREATE INDEX "entries_department_used" ON "entries"("department_id", "kind", "used_year", "received_at", "seq", "id") WHERE "used_year" IS NOT NULL;
CREATE INDEX "entries_region_used" ON "entries"("region", "kind", "used_year", "received_at", "seq", "id") WHERE "used_year" IS NOT NULL;
-- Sweeps: each reads what is due.
CREATE INDEX "entries_to_close" ON "entries"("valid_until", "id") WHERE "status" <> 'closed';
CREATE INDEX "entries_to_remind" ON "entries"("remind_on", "id", "closes_on") WHERE "status" = 'selectionOpen' AND NOT "reminded";
CREATE INDEX "entries_to_block" ON "entries"("closes_on", "id") WHERE "status" = 'selectionOpen';
CREATE INDEX "entries_open_terms" ON "entries"("calendar_version", "id") WHERE "status" = 'activationRequested';
