-- One word for a status in the schema, the state and the column.
-- The version before does not run on these tables: it is stopped before.
ALTER TABLE "entries" DROP CONSTRAINT "entries_activation_whole",
  DROP CONSTRAINT "entries_closed_on_day",
  DROP CONSTRAINT "entries_opened_with_window",
  DROP CONSTRAINT "entries_ordered_with_order",
  DROP CONSTRAINT "entries_status_known",
  DROP CONSTRAINT "entries_used_with_year";
DROP INDEX "entries_department_activations", "entries_held", "entries_holding_place", "entries_open_terms", "entries_region_activations", "entries_to_block", "entries_to_close", "entries_to_remind";

UPDATE "entries" SET "status" = upper(regexp_replace("status", '([A-Z])', '_\1', 'g'));

ALTER TABLE "entries"
  ADD CONSTRAINT "entries_activation_whole" CHECK (((status = 'ACTIVATION_REQUESTED') = (num_nulls(activation_received_at, due_on, calendar_version) = 0))),
  ADD CONSTRAINT "entries_closed_on_day" CHECK (((status = 'CLOSED') = (closed_on IS NOT NULL))),
  ADD CONSTRAINT "entries_opened_with_window" CHECK (((status IN ('QUEUED', 'CLOSED')) OR (transfer_no IS NOT NULL))),
  ADD CONSTRAINT "entries_ordered_with_order" CHECK (((status IN ('ORDERED', 'USED_THIS_YEAR', 'NEEDS_DECISION')) = (cardinality(order_ids) > 0))),
  ADD CONSTRAINT "entries_status_known" CHECK ((status IN ('QUEUED', 'SELECTION_OPEN', 'ORDERED', 'BLOCKED', 'ACTIVATION_REQUESTED', 'WAITING_FOR_FUNDS', 'USED_THIS_YEAR', 'NEEDS_DECISION', 'CLOSED'))),
  ADD CONSTRAINT "entries_used_with_year" CHECK (((status <> 'USED_THIS_YEAR') OR (used_year IS NOT NULL)));
CREATE INDEX entries_department_activations ON entries (department_id, kind, due_on, received_at, seq, id) WHERE (status = 'ACTIVATION_REQUESTED');
CREATE INDEX entries_held ON entries (department_id, kind) INCLUDE (held_tiyn) WHERE ((status = 'SELECTION_OPEN') AND (held_tiyn > 0));
CREATE INDEX entries_holding_place ON entries (department_id, kind, received_at, seq) WHERE (status IN ('QUEUED', 'SELECTION_OPEN', 'ORDERED', 'BLOCKED', 'ACTIVATION_REQUESTED', 'WAITING_FOR_FUNDS'));
CREATE INDEX entries_open_terms ON entries (calendar_version, id) WHERE (status = 'ACTIVATION_REQUESTED');
CREATE INDEX entries_region_activations ON entries (region, kind, due_on, received_at, seq, id) WHERE (status = 'ACTIVATION_REQUESTED');
CREATE INDEX entries_to_block ON entries (closes_on, id) WHERE (status = 'SELECTION_OPEN');
CREATE INDEX entries_to_close ON entries (valid_until, id) WHERE (status <> 'CLOSED');
CREATE INDEX entries_to_remind ON entries (remind_on, id, closes_on) WHERE ((status = 'SELECTION_OPEN') AND (NOT reminded));
