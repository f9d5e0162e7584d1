-- AlterTable
ALTER TABLE "sms_records" ADD COLUMN "handed_to" TEXT;

-- AlterTable
ALTER TABLE "reply_codes" ADD COLUMN "wrong_codes" INTEGER NOT NULL DEFAULT 0;
