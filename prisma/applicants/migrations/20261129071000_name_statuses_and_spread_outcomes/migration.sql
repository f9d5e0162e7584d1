-- One word for a status in the schema, the state and the column; decisions, results, answers and addressees in columns of their own.
-- The version before does not run on these tables: it is stopped before.

-- What the version before had promised in its words.
ALTER TABLE "persons" DROP CONSTRAINT "persons_status", DROP CONSTRAINT "persons_erased_is_empty";
ALTER TABLE "applications" DROP CONSTRAINT "applications_status", DROP CONSTRAINT "applications_case_and_due_on", DROP CONSTRAINT "applications_decision",
  DROP CONSTRAINT "applications_result", DROP CONSTRAINT "applications_kept_at_corporation";
ALTER TABLE "proactive_offers" DROP CONSTRAINT "proactive_offers_status", DROP CONSTRAINT "proactive_offers_ended", DROP CONSTRAINT "proactive_offers_application";
ALTER TABLE "complaints" DROP CONSTRAINT "complaints_status", DROP CONSTRAINT "complaints_answer";

-- AlterTable
ALTER TABLE "applications" RENAME COLUMN "keep_to" TO "custody_keep_to";
ALTER TABLE "applications" ADD COLUMN "refusal" JSONB,
ADD COLUMN "decision_outcome" TEXT,
ADD COLUMN "decision_by_specialist_id" UUID,
ADD COLUMN "decision_by_name" TEXT,
ADD COLUMN "decision_decided_at" TIMESTAMPTZ(3),
ADD COLUMN "decision_refusal_ground" TEXT,
ADD COLUMN "decision_refusal_reason" TEXT,
ADD COLUMN "result_ready_at" TIMESTAMPTZ(3),
ADD COLUMN "result_queue_no" INTEGER,
ADD COLUMN "result_entry_id" UUID,
ADD COLUMN "result_hand_over_by" DATE,
ADD COLUMN "custody_handed_at" TIMESTAMPTZ(3),
ADD COLUMN "custody_is_late" BOOLEAN,
ADD COLUMN "returned_at" TIMESTAMPTZ(3),
ADD COLUMN "requested_at" TIMESTAMPTZ(3),
ADD COLUMN "send_by" DATE,
ADD COLUMN "handed_over_at" TIMESTAMPTZ(3),
ADD COLUMN "handed_over_by_specialist_id" UUID,
ADD COLUMN "handed_over_by_name" TEXT,
ADD COLUMN "handed_over_by_position" TEXT,
ALTER COLUMN "intake" DROP NOT NULL;

-- AlterTable
ALTER TABLE "complaints" ADD COLUMN "addressee_office_kk" TEXT,
ADD COLUMN "addressee_office_ru" TEXT,
ADD COLUMN "addressee_office_en" TEXT,
ADD COLUMN "addressee_head_name" TEXT,
ADD COLUMN "complained_of_specialist_id" UUID,
ADD COLUMN "complained_of_name" TEXT,
ADD COLUMN "accepted_by_specialist_id" UUID,
ADD COLUMN "accepted_by_name" TEXT,
ADD COLUMN "answer_text" TEXT,
ADD COLUMN "answer_by_specialist_id" UUID,
ADD COLUMN "answer_by_name" TEXT,
ADD COLUMN "answer_answered_at" TIMESTAMPTZ(3),
ADD COLUMN "answer_is_late" BOOLEAN;

UPDATE "persons" SET "status" = upper("status");

UPDATE "applications" SET
  "status" = CASE "status"
    WHEN 'acceptanceRefused' THEN 'ACCEPTANCE_REFUSED' WHEN 'accepted' THEN 'ACCEPTED' WHEN 'decided' THEN 'DECIDED'
    WHEN 'resultReady' THEN 'AT_DEPARTMENT' WHEN 'atCorporation' THEN 'AT_STATE_CORPORATION' WHEN 'returned' THEN 'RETURNED_TO_DEPARTMENT'
    WHEN 'requestedBack' THEN 'REQUESTED_BACK' WHEN 'handedOver' THEN 'HANDED_OVER' END,
  "refusal" = CASE WHEN "status" = 'acceptanceRefused' THEN "intake" END,
  -- An erased person's applicant has no number, where an empty one stood.
  "intake" = CASE WHEN "status" = 'acceptanceRefused' THEN NULL
    WHEN "intake" #>> '{applicant,iin}' = '' THEN jsonb_set("intake", '{applicant,iin}', 'null') ELSE "intake" END,
  "decision_outcome" = CASE "decision" ->> 'outcome' WHEN 'REFUSED' THEN 'SERVICE_REFUSED' ELSE "decision" ->> 'outcome' END,
  "decision_by_specialist_id" = ("decision" #>> '{by,specialistId}')::uuid,
  "decision_by_name" = "decision" #>> '{by,name}',
  "decision_decided_at" = ("decision" ->> 'decidedAt')::timestamptz,
  "decision_refusal_ground" = "decision" ->> 'ground',
  "decision_refusal_reason" = "decision" ->> 'reason',
  "result_ready_at" = ("result" #>> '{result,readyAt}')::timestamptz,
  "result_queue_no" = ("result" #>> '{result,queueNo}')::int,
  "result_entry_id" = ("result" #>> '{result,entryId}')::uuid,
  "result_hand_over_by" = ("result" #>> '{result,handOverBy}')::date,
  "custody_handed_at" = ("result" #>> '{custody,handedAt}')::timestamptz,
  "custody_keep_to" = ("result" #>> '{custody,keepTo}')::date,
  "custody_is_late" = ("result" #>> '{custody,isLate}')::boolean,
  "returned_at" = ("result" ->> 'returnedAt')::timestamptz,
  "requested_at" = ("result" ->> 'requestedAt')::timestamptz,
  "send_by" = ("result" ->> 'sendBy')::date,
  "handed_over_at" = ("result" ->> 'handedOverAt')::timestamptz,
  "handed_over_by_specialist_id" = ("result" #>> '{handedOverBy,specialistId}')::uuid,
  "handed_over_by_name" = "result" #>> '{handedOverBy,name}',
  "handed_over_by_position" = "result" #>> '{handedOverBy,position}';

-- A document belongs to an answer.
UPDATE "register_queries" SET "document" = CASE WHEN "answered_at" IS NOT NULL THEN '{}'::jsonb END
  WHERE ("answered_at" IS NULL) <> ("document" IS NULL);

UPDATE "proactive_offers" SET "status" = upper("status");

UPDATE "complaints" SET
  "status" = upper("status"),
  "addressee_office_kk" = "addressee" #>> '{office,kk}',
  "addressee_office_ru" = "addressee" #>> '{office,ru}',
  "addressee_office_en" = "addressee" #>> '{office,en}',
  "addressee_head_name" = "addressee" ->> 'headName',
  "complained_of_specialist_id" = ("complained_of" ->> 'specialistId')::uuid,
  "complained_of_name" = "complained_of" ->> 'name',
  "accepted_by_specialist_id" = ("accepted_by" ->> 'specialistId')::uuid,
  "accepted_by_name" = "accepted_by" ->> 'name',
  "answer_text" = "answer" ->> 'text',
  "answer_by_specialist_id" = ("answer" #>> '{by,specialistId}')::uuid,
  "answer_by_name" = "answer" #>> '{by,name}',
  "answer_answered_at" = ("answer" ->> 'answeredAt')::timestamptz,
  "answer_is_late" = ("answer" ->> 'isLate')::boolean;

-- AlterTable
ALTER TABLE "applications" DROP COLUMN "decision", DROP COLUMN "result";

-- AlterTable
ALTER TABLE "complaints" DROP COLUMN "addressee", DROP COLUMN "complained_of", DROP COLUMN "accepted_by", DROP COLUMN "answer",
ALTER COLUMN "accepted_by_name" SET NOT NULL;

-- What no program may break.
ALTER TABLE "persons" ADD CONSTRAINT "persons_status" CHECK ("status" IN ('KNOWN', 'ERASED'));
ALTER TABLE "persons" ADD CONSTRAINT "persons_erased_is_empty" CHECK (
  ("status" = 'ERASED') = ("iin" IS NULL) AND ("status" = 'ERASED') = ("surname" IS NULL) AND ("status" = 'ERASED') = ("phones" IS NULL));
ALTER TABLE "applications" ADD CONSTRAINT "applications_status" CHECK ("status" IN (
  'ACCEPTANCE_REFUSED', 'ACCEPTED', 'DECIDED', 'AT_DEPARTMENT', 'AT_STATE_CORPORATION', 'RETURNED_TO_DEPARTMENT', 'REQUESTED_BACK', 'HANDED_OVER'));
ALTER TABLE "applications" ADD CONSTRAINT "applications_accepted_or_refused" CHECK (
  ("status" = 'ACCEPTANCE_REFUSED') = ("refusal" IS NOT NULL) AND ("status" = 'ACCEPTANCE_REFUSED') = ("intake" IS NULL));
ALTER TABLE "applications" ADD CONSTRAINT "applications_case_and_due_on" CHECK (
  ("status" = 'ACCEPTANCE_REFUSED') = ("case_no" IS NULL) AND ("status" = 'ACCEPTANCE_REFUSED') = ("due_on" IS NULL));
ALTER TABLE "applications" ADD CONSTRAINT "applications_decision" CHECK (
  ("status" IN ('ACCEPTANCE_REFUSED', 'ACCEPTED')) = ("decision_outcome" IS NULL)
  AND ("decision_outcome" IS NULL) = ("decision_decided_at" IS NULL) AND ("decision_outcome" IS NULL) = ("decision_by_specialist_id" IS NULL));
ALTER TABLE "applications" ADD CONSTRAINT "applications_decision_outcome" CHECK (
  "decision_outcome" IN ('GRANTED', 'SERVICE_REFUSED') AND ("decision_outcome" = 'SERVICE_REFUSED') = ("decision_refusal_ground" IS NOT NULL)
  AND ("decision_refusal_ground" IS NULL) = ("decision_refusal_reason" IS NULL));
ALTER TABLE "applications" ADD CONSTRAINT "applications_result" CHECK (
  ("status" IN ('ACCEPTANCE_REFUSED', 'ACCEPTED', 'DECIDED')) = ("result_ready_at" IS NULL)
  AND ("result_entry_id" IS NULL) = ("result_queue_no" IS NULL));
ALTER TABLE "applications" ADD CONSTRAINT "applications_custody" CHECK (
  ("status" IN ('AT_STATE_CORPORATION', 'RETURNED_TO_DEPARTMENT', 'REQUESTED_BACK')) = ("custody_keep_to" IS NOT NULL)
  AND ("custody_keep_to" IS NULL) = ("custody_handed_at" IS NULL) AND ("custody_keep_to" IS NULL) = ("custody_is_late" IS NULL));
ALTER TABLE "applications" ADD CONSTRAINT "applications_returned" CHECK (
  ("status" IN ('RETURNED_TO_DEPARTMENT', 'REQUESTED_BACK')) = ("returned_at" IS NOT NULL));
ALTER TABLE "applications" ADD CONSTRAINT "applications_requested_back" CHECK (
  ("status" = 'REQUESTED_BACK') = ("requested_at" IS NOT NULL) AND ("requested_at" IS NULL) = ("send_by" IS NULL));
ALTER TABLE "applications" ADD CONSTRAINT "applications_handed_over" CHECK (
  ("status" = 'HANDED_OVER') = ("handed_over_at" IS NOT NULL) AND ("handed_over_at" IS NULL) = ("handed_over_by_name" IS NULL)
  AND ("handed_over_at" IS NULL) = ("handed_over_by_position" IS NULL));
ALTER TABLE "register_queries" ADD CONSTRAINT "register_queries_document" CHECK (("answered_at" IS NULL) = ("document" IS NULL));
ALTER TABLE "proactive_offers" ADD CONSTRAINT "proactive_offers_status" CHECK ("status" IN ('SENT', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'UNDELIVERABLE', 'SUPERSEDED'));
ALTER TABLE "proactive_offers" ADD CONSTRAINT "proactive_offers_ended" CHECK (("status" = 'SENT') = ("ended_at" IS NULL));
ALTER TABLE "proactive_offers" ADD CONSTRAINT "proactive_offers_application" CHECK (("status" = 'ACCEPTED') = ("application_id" IS NOT NULL));
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_status" CHECK ("status" IN ('REGISTERED', 'ANSWERED'));
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_answer" CHECK (
  ("status" = 'REGISTERED') = ("answer_text" IS NULL) AND ("answer_text" IS NULL) = ("answer_by_name" IS NULL)
  AND ("answer_text" IS NULL) = ("answer_answered_at" IS NULL) AND ("answer_text" IS NULL) = ("answer_is_late" IS NULL));
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_addressee" CHECK (
  ("addressee_office_kk" IS NULL) = ("addressee_office_ru" IS NULL) AND ("addressee_office_kk" IS NULL) = ("addressee_office_en" IS NULL)
  AND ("addressee_head_name" IS NULL OR "addressee_office_kk" IS NOT NULL));
