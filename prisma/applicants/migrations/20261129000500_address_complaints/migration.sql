-- AlterTable
ALTER TABLE "corporation_units" ADD COLUMN "head_name" TEXT;

-- AlterTable
ALTER TABLE "complaints" ADD COLUMN "addressee" JSONB,
ADD COLUMN "complained_of" JSONB;

-- CreateIndex
CREATE INDEX "complaints_body" ON "complaints"("body", "status", "due_on", "id");
