-- An entry that was served says the day on which its right renews, not the year that is used.
-- The version before does not run on these tables: it is stopped before.
ALTER TABLE "entries" DROP CONSTRAINT "entries_ordered_with_order",
  DROP CONSTRAINT "entries_status_known",
  DROP CONSTRAINT "entries_used_with_year";
DROP INDEX "entries_department_used", "entries_region_used";

ALTER TABLE "entries" RENAME COLUMN "used_year" TO "next_on";
ALTER TABLE "entries" ALTER COLUMN "next_on" TYPE DATE USING make_date("next_on" + 1, 1, 1);
UPDATE "entries" SET "status" = 'SERVED' WHERE "status" = 'USED_THIS_YEAR';

ALTER TABLE "entries"
  ADD CONSTRAINT "entries_ordered_with_order" CHECK (((status IN ('ORDERED', 'SERVED', 'NEEDS_DECISION')) = (cardinality(order_ids) > 0))),
  ADD CONSTRAINT "entries_renewed_after_service" CHECK (((next_on IS NULL) OR (status IN ('SERVED', 'NEEDS_DECISION')))),
  ADD CONSTRAINT "entries_status_known" CHECK ((status IN ('QUEUED', 'SELECTION_OPEN', 'ORDERED', 'BLOCKED', 'ACTIVATION_REQUESTED', 'WAITING_FOR_FUNDS', 'SERVED', 'NEEDS_DECISION', 'CLOSED')));
-- Work lists: those whose right has renewed, day by day in the order of the queue.
CREATE INDEX "entries_department_renewed" ON "entries" ("department_id", "kind", "next_on", "received_at", "seq", "id") WHERE "next_on" IS NOT NULL;
CREATE INDEX "entries_region_renewed" ON "entries" ("region", "kind", "next_on", "received_at", "seq", "id") WHERE "next_on" IS NOT NULL;
