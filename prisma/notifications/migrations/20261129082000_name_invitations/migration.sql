-- A proactive offer is called an invitation; so are the reasons of its SMS. The version before does not run on these tables: it is stopped before.

ALTER TABLE "sms_records" RENAME COLUMN "offering_id" TO "invitation_id";
ALTER TABLE "reply_codes" RENAME COLUMN "offering_id" TO "invitation_id";
ALTER TABLE "ended_offers" RENAME TO "ended_invitations";
ALTER TABLE "ended_invitations" RENAME COLUMN "offering_id" TO "invitation_id";
ALTER INDEX "ended_offers_pkey" RENAME TO "ended_invitations_pkey";

UPDATE "sms_records" SET "reason" = regexp_replace("reason", '^OFFER', 'INVITATION') WHERE "reason" LIKE 'OFFER%';
