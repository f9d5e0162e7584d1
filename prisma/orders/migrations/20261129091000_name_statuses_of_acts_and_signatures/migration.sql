-- A status is one word in state, column and schema. The version before this one does not know these: it does not run beside it.
ALTER TABLE "acts" DROP CONSTRAINT "acts_signed_by_both";
UPDATE "acts" SET "status" = upper("status");
ALTER TABLE "acts" ADD CONSTRAINT "acts_signed_by_both" CHECK (("status" = 'SIGNED') = ("provider_signature_id" IS NOT NULL AND "recipient_signature_id" IS NOT NULL AND "signed_at" IS NOT NULL));
ALTER TABLE "signatures" DROP CONSTRAINT "signatures_revocation", DROP CONSTRAINT "signatures_revoked_has_moment",
  DROP CONSTRAINT "signatures_asked_again_while_unknown", DROP CONSTRAINT "signatures_known_since";
UPDATE "signatures" SET "revocation" = CASE "revocation" WHEN 'notAsked' THEN 'NOT_ASKED' ELSE upper("revocation") END;
ALTER TABLE "signatures" ALTER COLUMN "revocation" SET DEFAULT 'NOT_ASKED';
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_revocation" CHECK ("revocation" IN ('NOT_ASKED', 'GOOD', 'UNKNOWN', 'REVOKED'));
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_revoked_has_moment" CHECK (("revocation" = 'REVOKED') = ("revoked_at" IS NOT NULL));
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_asked_again_while_unknown" CHECK ("revocation" = 'UNKNOWN' OR "ask_again_at" IS NULL);
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_known_since" CHECK ("known_at" IS NULL OR "revocation" IN ('GOOD', 'REVOKED'));
