-- DropIndex
DROP INDEX "register_queries_open";

-- AlterTable
-- Due at once where the version before, which writes neither column, puts a question.
ALTER TABLE "register_queries" ADD COLUMN     "next_ask_at" TIMESTAMPTZ(3) NOT NULL DEFAULT '1970-01-01 00:00:00+00'::timestamp with time zone,
ADD COLUMN     "times_asked" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "register_queries_open" ON "register_queries"("is_open", "register", "next_ask_at");
