-- AlterTable
ALTER TABLE "signatures" ADD COLUMN     "ask_again_at" TIMESTAMPTZ(3),
ADD COLUMN     "revocation" TEXT NOT NULL DEFAULT 'notAsked',
ADD COLUMN     "revocation_evidence" JSONB,
ADD COLUMN     "revoked_at" TIMESTAMPTZ(3),
ADD COLUMN     "times_asked" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "version" BIGINT NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "signatures_ask_again" ON "signatures"("ask_again_at");

ALTER TABLE "signatures" ADD CONSTRAINT "signatures_revocation" CHECK ("revocation" IN ('notAsked', 'good', 'unknown', 'revoked'));
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_revoked_has_moment" CHECK (("revocation" = 'revoked') = ("revoked_at" IS NOT NULL));
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_asked_again_while_unknown" CHECK ("revocation" = 'unknown' OR "ask_again_at" IS NULL);
