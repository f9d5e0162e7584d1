-- One word for a status in the schema, the state and the column.
-- The version before does not run on these tables: it is stopped before.
ALTER TABLE "providers" DROP CONSTRAINT "providers_status", DROP CONSTRAINT "providers_excluded_has_day",
  DROP CONSTRAINT "providers_leaving_has_request", DROP CONSTRAINT "providers_registered_has_no_request";
ALTER TABLE "offers" DROP CONSTRAINT "offers_status", DROP CONSTRAINT "offers_withdrawn_has_moment";

UPDATE "providers" SET "status" = upper("status");
UPDATE "offers" SET "status" = upper("status");

ALTER TABLE "providers"
  ADD CONSTRAINT "providers_status" CHECK (status IN ('REGISTERED', 'LEAVING', 'EXCLUDED')),
  ADD CONSTRAINT "providers_excluded_has_day" CHECK ((status = 'EXCLUDED') = (excluded_on IS NOT NULL)),
  ADD CONSTRAINT "providers_leaving_has_request" CHECK (status <> 'LEAVING' OR exclusion_requested_at IS NOT NULL),
  ADD CONSTRAINT "providers_registered_has_no_request" CHECK (status <> 'REGISTERED' OR exclusion_requested_at IS NULL);
ALTER TABLE "offers"
  ADD CONSTRAINT "offers_status" CHECK (status IN ('PUBLISHED', 'WITHDRAWN')),
  ADD CONSTRAINT "offers_withdrawn_has_moment" CHECK ((status = 'WITHDRAWN') = (withdrawn_at IS NOT NULL));
