-- What came after the placing lies in columns, and a status is one word everywhere: an order that has ended is CLOSED, with its outcome. The
-- version before this one knows neither: it does not run beside it.
ALTER TABLE "orders" RENAME COLUMN "outcome" TO "told";
ALTER TABLE "orders"
  ADD COLUMN "accepted_at" TIMESTAMPTZ(3),
  ADD COLUMN "notice_signature_id" TEXT,
  ADD COLUMN "arrived_at" TIMESTAMPTZ(3),
  ADD COLUMN "presented_identity_document" BOOLEAN,
  ADD COLUMN "presented_sanatorium_card" BOOLEAN,
  ADD COLUMN "presented_bed_notice" BOOLEAN,
  ADD COLUMN "presented_card_number" TEXT,
  ADD COLUMN "denial_code" TEXT,
  ADD COLUMN "departed_on" DATE,
  ADD COLUMN "outcome" TEXT,
  ADD COLUMN "closed_at" TIMESTAMPTZ(3),
  ADD COLUMN "reason" TEXT,
  ADD COLUMN "void_code" TEXT,
  ADD COLUMN "cancelled_by" TEXT,
  ADD COLUMN "closing_signature_id" TEXT;
ALTER TABLE "orders" DROP CONSTRAINT "orders_known_status";
UPDATE "orders" SET
  "accepted_at" = coalesce("told" ->> 'acceptedAt', "told" -> 'acceptance' ->> 'acceptedAt')::timestamptz,
  "notice_signature_id" = coalesce("told" ->> 'noticeSignatureId', "told" -> 'acceptance' ->> 'noticeSignatureId'),
  "arrived_at" = ("told" ->> 'arrivedAt')::timestamptz,
  "presented_identity_document" = ("told" -> 'presented' ->> 'identityDocument')::boolean,
  "presented_sanatorium_card" = ("told" -> 'presented' ->> 'sanatoriumCard')::boolean,
  "presented_bed_notice" = ("told" -> 'presented' ->> 'bedNotice')::boolean,
  "presented_card_number" = "told" -> 'presented' ->> 'cardNumber',
  "denial_code" = "told" ->> 'denialCode',
  "departed_on" = ("told" ->> 'departedOn')::date,
  "closed_at" = coalesce("told" ->> 'refusedAt', "told" ->> 'withdrawnAt', "told" ->> 'voidedAt', "told" ->> 'cancelledAt',
    "told" ->> 'recordedAt', "told" ->> 'completedAt')::timestamptz,
  "reason" = "told" ->> 'reason',
  "void_code" = "told" ->> 'code',
  "cancelled_by" = "told" ->> 'by',
  "closing_signature_id" = "told" ->> 'signatureId',
  "outcome" = CASE "status"
    WHEN 'completed' THEN 'SERVED' WHEN 'refused' THEN 'REFUSED' WHEN 'withdrawn' THEN 'WITHDRAWN' WHEN 'cancelled' THEN 'CANCELLED'
    WHEN 'voided' THEN 'VOIDED' WHEN 'noShow' THEN 'NOT_TAKEN' WHEN 'refusedAfterArrival' THEN 'BROKEN_OFF' END,
  "status" = CASE "status"
    WHEN 'awaitingFunds' THEN 'AWAITING_FUNDS' WHEN 'sent' THEN 'SENT' WHEN 'accepted' THEN 'ACCEPTED' WHEN 'arrived' THEN 'IN_SERVICE'
    ELSE 'CLOSED' END;
ALTER TABLE "orders" DROP COLUMN "told";
ALTER TABLE "orders" ADD CONSTRAINT "orders_known_status"
  CHECK ("status" IN ('AWAITING_FUNDS', 'SENT', 'ACCEPTED', 'IN_SERVICE', 'CLOSED'));
ALTER TABLE "orders" ADD CONSTRAINT "orders_known_outcome"
  CHECK ("outcome" IN ('SERVED', 'REFUSED', 'WITHDRAWN', 'CANCELLED', 'VOIDED', 'NOT_TAKEN', 'BROKEN_OFF'));
ALTER TABLE "orders" ADD CONSTRAINT "orders_closed_with_outcome" CHECK (
  ("status" = 'CLOSED') = ("outcome" IS NOT NULL) AND ("status" = 'CLOSED') = ("closed_on" IS NOT NULL)
  AND ("status" = 'CLOSED') = ("closed_at" IS NOT NULL));
ALTER TABLE "orders" ADD CONSTRAINT "orders_accepted_with_notice" CHECK (("accepted_at" IS NULL) = ("notice_signature_id" IS NULL));
ALTER TABLE "orders" ADD CONSTRAINT "orders_served_after_acceptance" CHECK ("arrived_at" IS NULL OR "accepted_at" IS NOT NULL);
CREATE INDEX "orders_department_outcome" ON "orders"("department_id", "outcome", "number");
CREATE INDEX "orders_region_outcome" ON "orders"("region", "outcome", "number");
CREATE INDEX "orders_provider_outcome" ON "orders"("provider_id", "outcome", "number");
