-- Money is refused for one reason only: the budget has less.
UPDATE "reservations" SET "refusal_reason" = 'NO_FUNDS' WHERE "refusal_reason" = 'AMOUNT_OUTDATED';
