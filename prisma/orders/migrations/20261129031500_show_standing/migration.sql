-- AlterTable
ALTER TABLE "signatures" ADD COLUMN     "authority" TEXT,
ADD COLUMN     "department_id" UUID,
ADD COLUMN     "known_at" TIMESTAMPTZ(3),
ADD COLUMN     "region" TEXT,
ADD COLUMN     "signed_by" TEXT,
ADD COLUMN     "signer_name" TEXT;

UPDATE "signatures" s SET "department_id" = o."department_id", "region" = o."region" FROM "orders" o WHERE o."id" = s."order_id";
UPDATE "signatures" s SET "department_id" = c."department_id", "region" = c."region"
FROM "public_contracts" c WHERE s."order_id" IS NULL AND c."signature_id" = s."id";
UPDATE "signatures" s SET "signed_by" = CASE
  WHEN "kind" IN ('BED_NOTICE', 'ORDER_REFUSAL') THEN 'PROVIDER'
  WHEN EXISTS (SELECT FROM "acts" a WHERE a."provider_signature_id" = s."id") THEN 'PROVIDER'
  WHEN EXISTS (SELECT FROM "orders" o WHERE o."id" = s."order_id" AND o."outcome"->>'signatureId' = s."id" AND o."outcome"->>'by' = 'PROVIDER') THEN 'PROVIDER'
  ELSE 'RECIPIENT' END;
-- An answer is no older than the moment that it names, and was asked for at the receipt or later.
UPDATE "signatures" SET "known_at" = greatest("signed_at", ("revocation_evidence"->0->>'issuedAt')::timestamptz)
WHERE "revocation" IN ('good', 'revoked');
-- DropIndex
DROP INDEX "signatures_ask_again";

-- CreateIndex
CREATE INDEX "signatures_ask_again" ON "signatures"("authority", "ask_again_at");

-- CreateIndex
CREATE INDEX "signatures_department" ON "signatures"("department_id", "revocation", "signed_at", "id");

-- CreateIndex
CREATE INDEX "signatures_region" ON "signatures"("region", "revocation", "signed_at", "id");

-- The version before writes none of these columns.
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_signed_by" CHECK ("signed_by" IN ('RECIPIENT', 'PROVIDER'));
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_known_since" CHECK ("known_at" IS NULL OR "revocation" IN ('good', 'revoked'));
