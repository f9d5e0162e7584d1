-- AlterTable
ALTER TABLE "identities" ADD COLUMN "delivered_by" TEXT;

-- A person of before is told again when it changes; until then whoever delivered the programme in force delivers the next.
UPDATE "identities" i SET "delivered_by" = p."delivered_by" FROM "irps" p WHERE p."person_id" = i."person_id" AND p."status" = 'CURRENT';
