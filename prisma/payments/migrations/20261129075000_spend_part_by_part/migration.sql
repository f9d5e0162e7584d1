-- A reservation takes several acts: what they owe is summed, what is left stays reserved.
ALTER TABLE "reservations" ADD COLUMN "spent_tiyn" BIGINT NOT NULL DEFAULT 0;
ALTER TABLE "reservations" DROP CONSTRAINT "reservations_spent_by_act";
ALTER TABLE "reservations" DROP CONSTRAINT "reservations_released_holds_nothing";
UPDATE "reservations" SET "spent_tiyn" = "amount_tiyn", "amount_tiyn" = 0 WHERE "status" = 'spent';
ALTER TABLE "reservations" DROP COLUMN "act_id";
ALTER TABLE "reservations" ADD CONSTRAINT "reservations_ended_hold_nothing"
  CHECK ("status" NOT IN ('released', 'spent') OR "amount_tiyn" = 0);
ALTER TABLE "reservations" ADD CONSTRAINT "reservations_spent_by_acts"
  CHECK ("spent_tiyn" >= 0 AND ("status" = 'spent') <= ("spent_tiyn" > 0) AND ("spent_tiyn" = 0 OR "status" IN ('reserved', 'spent')));
