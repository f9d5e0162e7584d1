import {
  column,
  idOf,
  longNumber,
  moment,
  oneOfWords,
  orNull,
  record,
  rowOf,
  SERVICE_KINDS,
  text,
  tiyn,
  wholeNumber,
} from '@aleumet/domain';
import type { Budget as BudgetRow, Movement as MovementRow } from '../generated/prisma/client.ts';
import { type Budget, MONEY_STATES, type NumberedMovement } from './budget.ts';

const head = rowOf(
  'budget',
  record({
    id: idOf<'BudgetId'>(),
    departmentId: idOf<'DepartmentId'>(),
    region: text,
    kind: oneOfWords(SERVICE_KINDS),
    year: wholeNumber,
    changedAt: moment,
    version: longNumber,
  }),
);
const balance = rowOf(
  'budget',
  record({
    total: column('totalTiyn', tiyn),
    free: column('freeTiyn', tiyn),
    reserved: column('reservedTiyn', tiyn),
    owed: column('owedTiyn', tiyn),
    paid: column('paidTiyn', tiyn),
  }),
);
const movement = rowOf(
  'movement',
  record({
    budgetId: idOf<'BudgetId'>(),
    sequence: longNumber,
    from: column('fromState', orNull(oneOfWords(MONEY_STATES))),
    to: column('toState', orNull(oneOfWords(MONEY_STATES))),
    amount: column('amountTiyn', tiyn),
    orderId: orNull(idOf<'OrderId'>()),
    claimId: orNull(idOf<'ClaimId'>()),
    movedAt: moment,
  }),
);

/** Reads a row. */
export function toBudget(stored: BudgetRow): Budget {
  return { ...head.fromRow(stored), balance: balance.fromRow(stored) };
}

/** The columns of a budget. */
export function toRow(budget: Budget) {
  return { ...head.toRow(budget), ...balance.toRow(budget.balance) };
}

/** Reads a movement. */
export function toMovement(stored: MovementRow): NumberedMovement {
  return movement.fromRow(stored);
}

/** The columns of a movement. */
export function toMovementRow(moved: NumberedMovement) {
  return movement.toRow(moved);
}
