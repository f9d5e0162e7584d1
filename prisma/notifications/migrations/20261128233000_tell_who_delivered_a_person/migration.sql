-- AlterTable
ALTER TABLE "identities" ADD COLUMN "delivered_by" TEXT;
