-- A status is one word in state, column and schema, and what a claim carries lies in columns. The version before this one knows neither: it
-- does not run beside it.
ALTER TABLE "reservations" DROP CONSTRAINT "reservations_status", DROP CONSTRAINT "reservations_refused_without_budget",
  DROP CONSTRAINT "reservations_ended_hold_nothing", DROP CONSTRAINT "reservations_spent_by_acts";
UPDATE "reservations" SET "status" = upper("status");
ALTER TABLE "reservations" ADD CONSTRAINT "reservations_status" CHECK ("status" IN ('RESERVED', 'REFUSED', 'RELEASED', 'SPENT'));
ALTER TABLE "reservations" ADD CONSTRAINT "reservations_refused_without_budget"
  CHECK (("status" = 'REFUSED') = ("budget_id" IS NULL) AND ("status" = 'REFUSED') = ("refusal_reason" IS NOT NULL));
ALTER TABLE "reservations" ADD CONSTRAINT "reservations_ended_hold_nothing"
  CHECK ("status" NOT IN ('RELEASED', 'SPENT') OR "amount_tiyn" = 0);
ALTER TABLE "reservations" ADD CONSTRAINT "reservations_spent_by_acts"
  CHECK ("spent_tiyn" >= 0 AND ("status" = 'SPENT') <= ("spent_tiyn" > 0) AND ("spent_tiyn" = 0 OR "status" IN ('RESERVED', 'SPENT')));

ALTER TABLE "claims"
  ADD COLUMN "approved_at" TIMESTAMPTZ(3),
  ADD COLUMN "rejection_reason" TEXT,
  ADD COLUMN "rejection_text" TEXT,
  ADD COLUMN "rejection_rejected_at" TIMESTAMPTZ(3),
  ADD COLUMN "correction_explanation" TEXT,
  ADD COLUMN "correction_corrected_at" TIMESTAMPTZ(3),
  ADD COLUMN "released_at" TIMESTAMPTZ(3),
  ADD COLUMN "paid_on" DATE,
  ADD COLUMN "paid_at" TIMESTAMPTZ(3);
ALTER TABLE "claims" DROP CONSTRAINT "claims_status", DROP CONSTRAINT "claims_paid_by_register";
UPDATE "claims" SET
  "status" = upper("status"),
  "approved_at" = ("outcome" ->> 'approvedAt')::timestamptz,
  "rejection_reason" = "outcome" -> 'rejection' ->> 'reason',
  "rejection_text" = "outcome" -> 'rejection' ->> 'text',
  "rejection_rejected_at" = ("outcome" -> 'rejection' ->> 'rejectedAt')::timestamptz,
  "correction_explanation" = "outcome" -> 'correction' ->> 'explanation',
  "correction_corrected_at" = ("outcome" -> 'correction' ->> 'correctedAt')::timestamptz,
  "released_at" = ("outcome" ->> 'releasedAt')::timestamptz,
  "paid_on" = ("outcome" ->> 'paidOn')::date,
  "paid_at" = ("outcome" ->> 'paidAt')::timestamptz;
ALTER TABLE "claims" DROP COLUMN "outcome";
ALTER TABLE "claims" ADD CONSTRAINT "claims_status"
  CHECK ("status" IN ('REGISTERED', 'CORRECTED', 'APPROVED', 'REJECTED', 'RELEASED', 'PAID'));
ALTER TABLE "claims" ADD CONSTRAINT "claims_paid_by_register" CHECK (
  ("status" = 'PAID') = ("payment_register_id" IS NOT NULL) AND ("status" = 'PAID') = ("paid_on" IS NOT NULL)
  AND ("status" = 'PAID') = ("paid_at" IS NOT NULL));
ALTER TABLE "claims" ADD CONSTRAINT "claims_rejected_with_reason"
  CHECK (("status" IN ('CORRECTED', 'REJECTED', 'RELEASED')) = ("rejection_reason" IS NOT NULL));
ALTER TABLE "claims" ADD CONSTRAINT "claims_approved_at" CHECK (("status" IN ('APPROVED', 'PAID')) = ("approved_at" IS NOT NULL));
