-- The version before does not run on these tables: it is stopped before.
-- Stays are the only orders until now.
ALTER TABLE "orders" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'SANATORIUM_RESORT_TREATMENT';
ALTER TABLE "orders" ALTER COLUMN "kind" DROP DEFAULT;

-- CreateTable
CREATE TABLE "rights" (
    "person_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "period_from" DATE NOT NULL,
    "most" INTEGER NOT NULL,
    "used" INTEGER NOT NULL,

    CONSTRAINT "rights_pkey" PRIMARY KEY ("person_id","subject","period_from")
);

-- CreateTable
CREATE TABLE "right_uses" (
    "order_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "period_from" DATE NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "right_uses_pkey" PRIMARY KEY ("order_id","subject","period_from")
);

ALTER TABLE "rights" ADD CONSTRAINT "rights_used_at_most" CHECK ("used" BETWEEN 0 AND "most");
ALTER TABLE "right_uses" ADD CONSTRAINT "right_uses_of_something" CHECK ("quantity" > 0);

INSERT INTO "rights" ("person_id", "subject", "period_from", "most", "used")
SELECT "person_id", 'SANATORIUM_RESORT_TREATMENT', make_date("year", 1, 1), 1, 1 FROM "yearly_rights";
INSERT INTO "right_uses" ("order_id", "subject", "period_from", "quantity")
SELECT "order_id", 'SANATORIUM_RESORT_TREATMENT', make_date("year", 1, 1), 1 FROM "yearly_rights";

-- DropTable
DROP TABLE "yearly_rights";
