-- A proactive offer is called an invitation. Names only; the version before does not run on these tables: it is stopped before.

ALTER TABLE "proactive_offers" RENAME TO "invitations";
ALTER INDEX "proactive_offers_work_list" RENAME TO "invitations_work_list";
ALTER INDEX "proactive_offers_department_due" RENAME TO "invitations_department_due";
ALTER INDEX "proactive_offers_department_newest" RENAME TO "invitations_department_newest";
ALTER INDEX "proactive_offers_region" RENAME TO "invitations_region";
ALTER INDEX "proactive_offers_region_due" RENAME TO "invitations_region_due";
ALTER INDEX "proactive_offers_region_newest" RENAME TO "invitations_region_newest";
ALTER INDEX "proactive_offers_person" RENAME TO "invitations_person";
ALTER INDEX "proactive_offers_calendar" RENAME TO "invitations_calendar";
ALTER INDEX "proactive_offers_reply_by" RENAME TO "invitations_reply_by";
ALTER INDEX "proactive_offers_measure" RENAME TO "invitations_measure";
ALTER INDEX "proactive_offers_pkey" RENAME TO "invitations_pkey";
ALTER TABLE "invitations" RENAME CONSTRAINT "proactive_offers_status" TO "invitations_status";
ALTER TABLE "invitations" RENAME CONSTRAINT "proactive_offers_ended" TO "invitations_ended";
ALTER TABLE "invitations" RENAME CONSTRAINT "proactive_offers_application" TO "invitations_application";
ALTER TABLE "cases" RENAME COLUMN "offering_id" TO "invitation_id";
ALTER TABLE "applications" RENAME COLUMN "offering_id" TO "invitation_id";
ALTER TABLE "applications" RENAME CONSTRAINT "applications_offering_of_consent" TO "applications_invitation_of_consent";

-- Jobs are called by the same word: a row left out by one of them keeps its place.
UPDATE "skipped_rows" SET "job" = CASE "job" WHEN 'expire-offers' THEN 'expire-invitations' ELSE 'move-terms-of-invitations' END
  WHERE "job" IN ('expire-offers', 'move-terms-of-offers');
