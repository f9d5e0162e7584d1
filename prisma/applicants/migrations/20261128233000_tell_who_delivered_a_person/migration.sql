-- AlterTable
ALTER TABLE "identities" ADD COLUMN "delivered_by" TEXT;

UPDATE "identities" i SET "delivered_by" = p."delivered_by" FROM "persons" p WHERE p."id" = i."person_id";
