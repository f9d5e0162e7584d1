import { type Instant, minus, type Money, ZERO, plus } from '@aleumet/domain';
import type { Balance, Budget, BudgetChanged, BudgetHead, MoneyState, Movement } from './budget.ts';

const PLACE = { FREE: 'free', RESERVED: 'reserved', OWED: 'owed', PAID: 'paid' } as const satisfies Record<
  MoneyState,
  keyof Balance
>;

export const EMPTY: Balance = { total: ZERO, free: ZERO, reserved: ZERO, owed: ZERO, paid: ZERO };

/** Returns the balance after the movement. Throws for a negative state, which is a bug, because decisions check first. */
export function after(balance: Balance, { from, to, amount }: Movement): Balance {
  const taken = add(balance, from, minus(ZERO, amount));
  const given = add(taken, to, amount);
  if (from !== null && given[PLACE[from]].tiyn < 0) throw new Error(`a budget has not so much ${from}`);
  return given;
}

function add(balance: Balance, state: MoneyState | null, amount: Money): Balance {
  if (state === null) return { ...balance, total: minus(balance.total, amount) };
  return { ...balance, [PLACE[state]]: plus(balance[PLACE[state]], amount) };
}

/** Publishes the movements of one budget one after the other, each with the balance after it. */
export function move(budget: Budget, movements: readonly Movement[], changedAt: Instant): BudgetChanged[] {
  let { balance } = budget;
  return movements
    .filter(({ amount }) => amount.tiyn > 0)
    .map((movement) => {
      balance = after(balance, movement);
      return { type: 'BudgetChanged', head: headOf(budget), movement, balance, changedAt };
    });
}

function headOf({ id, departmentId, region, kind, year }: Budget): BudgetHead {
  return { id, departmentId, region, kind, year };
}
