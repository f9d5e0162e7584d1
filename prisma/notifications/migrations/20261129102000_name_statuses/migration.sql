-- One word for a status in the schema, the state and the column; who sends an SMS follows from its reason, whatever the kind of service.
-- The version before does not run on this table: it is stopped before.
ALTER TABLE "sms_records" DROP CONSTRAINT "sms_records_status",
  DROP CONSTRAINT "sms_records_sender_a2_11b",
  DROP CONSTRAINT "sms_records_waiting_is_due",
  DROP CONSTRAINT "sms_records_sent_has_moment",
  DROP CONSTRAINT "sms_records_delivered_has_moment",
  DROP CONSTRAINT "sms_records_undelivered_has_failure",
  DROP CONSTRAINT "sms_records_answering_has_answer",
  DROP CONSTRAINT "sms_records_unmatched_has_problem";

UPDATE "sms_records" SET "status" = upper("status");

ALTER TABLE "sms_records"
  ADD CONSTRAINT "sms_records_status" CHECK (
    (direction = 'OUTGOING' AND status IN ('WAITING', 'SENT', 'DELIVERED', 'UNDELIVERED'))
    OR (direction = 'INCOMING' AND status IN ('ANSWERING', 'UNMATCHED'))),
  ADD CONSTRAINT "sms_records_sender_a2_11b" CHECK (direction <> 'OUTGOING' OR (reason = 'RESULT_READY') = (sender = 'STATE_CORPORATION')),
  ADD CONSTRAINT "sms_records_waiting_is_due" CHECK ((status = 'WAITING') = (next_attempt_at IS NOT NULL)),
  ADD CONSTRAINT "sms_records_sent_has_moment" CHECK (status NOT IN ('SENT', 'DELIVERED') OR sent_at IS NOT NULL),
  ADD CONSTRAINT "sms_records_delivered_has_moment" CHECK ((status = 'DELIVERED') = (delivered_at IS NOT NULL)),
  ADD CONSTRAINT "sms_records_undelivered_has_failure" CHECK (
    (status = 'UNDELIVERED') = (failure IS NOT NULL) AND (status = 'UNDELIVERED') = (failed_at IS NOT NULL)),
  ADD CONSTRAINT "sms_records_answering_has_answer" CHECK (
    (status = 'ANSWERING') = (answers_id IS NOT NULL) AND (status = 'ANSWERING') = (sms_id IS NOT NULL) AND (status = 'ANSWERING') = (answer IS NOT NULL)),
  ADD CONSTRAINT "sms_records_unmatched_has_problem" CHECK ((status = 'UNMATCHED') = (problem IS NOT NULL));
