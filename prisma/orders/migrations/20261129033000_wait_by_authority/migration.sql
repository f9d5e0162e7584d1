-- What the version before stores, and what was stored before authorities were recorded, waits as if for one authority of its own.
ALTER TABLE "signatures" ALTER COLUMN "authority" SET DEFAULT '';
UPDATE "signatures" SET "authority" = '' WHERE "revocation" = 'unknown' AND "authority" IS NULL;
