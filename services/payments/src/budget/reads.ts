import { id, instant, InvalidInput, money, type ServiceKind } from '@aleumet/domain';
import {
  type Actor,
  type Connection,
  cursorKey,
  type PageArguments,
  readCursorKey,
  readPage,
  toConnection,
} from '@aleumet/server';
import type { Movement as MovementRow, Prisma } from '../generated/prisma/client.ts';
import { booksOf } from '../visibility/reads.ts';
import type { Budget, MoneyState, NumberedMovement } from './budget.ts';
import { toBudget, toMoneyState } from './store.ts';

type Maybe<Value> = Value | null | undefined;
export type BudgetFilter = { departmentId?: Maybe<string>; kind?: Maybe<ServiceKind>; year?: Maybe<number> };
export type BudgetSort = 'NEWEST' | 'OLDEST';
export type MovementFilter = { from?: Maybe<MoneyState>; to?: Maybe<MoneyState>; orderId?: Maybe<string> };
export type MovementSort = 'NEWEST' | 'OLDEST';

/** Budgets as the actor may see them; their movements are reached through them only. */
export function createBudgetReads(db: Prisma.TransactionClient, actor: Actor) {
  const own = booksOf(actor);
  return {
    find: (where: { id: string } | { departmentId: string; kind: ServiceKind; year: number }) =>
      findBudget(db, { AND: [where, own ?? NONE] }),
    list: (page: PageArguments, filter: BudgetFilter, sort: BudgetSort) =>
      listBudgets(db, page, { own: own ?? NONE, filter, sort }),
    movements: (budget: Budget, page: PageArguments, asked: { filter: MovementFilter; sort: MovementSort }) =>
      listMovements(db, page, { budget, ...asked }),
  };
}

const NONE: Prisma.BudgetWhereInput = { id: { in: [] } };

async function findBudget(db: Prisma.TransactionClient, where: Prisma.BudgetWhereInput): Promise<Budget | null> {
  const row = await db.budget.findFirst({ where });
  return row && toBudget(row);
}

type AskedBudgets = { own: Prisma.BudgetWhereInput; filter: BudgetFilter; sort: BudgetSort };

async function listBudgets(db: Prisma.TransactionClient, given: PageArguments, asked: AskedBudgets): Promise<Connection<Budget>> {
  const page = readPage(given);
  const { departmentId, kind, year } = asked.filter;
  const where: Prisma.BudgetWhereInput[] = [asked.own];
  if (departmentId != null) where.push({ departmentId });
  if (kind != null) where.push({ kind });
  if (year != null) where.push({ year });
  if (page.after !== undefined) where.push(budgetsAfter(page.after, asked.sort));
  const direction = asked.sort === 'NEWEST' ? 'desc' : 'asc';
  const rows = await db.budget.findMany({
    where: { AND: where },
    orderBy: [{ year: direction }, { id: 'asc' }],
    take: page.limit,
  });
  return toConnection(rows.map(toBudget), page, (budget) => cursorKey(budget.id, String(budget.year)));
}

function budgetsAfter(cursor: string, sort: BudgetSort): Prisma.BudgetWhereInput {
  const [rowId, text] = readCursorKey(cursor);
  const year = wholeNumber(text);
  return { OR: [{ year: sort === 'NEWEST' ? { lt: year } : { gt: year } }, { year, id: { gt: rowId } }] };
}

type AskedMovements = { budget: Budget; filter: MovementFilter; sort: MovementSort };

async function listMovements(
  db: Prisma.TransactionClient,
  given: PageArguments,
  { budget, filter, sort }: AskedMovements,
): Promise<Connection<NumberedMovement>> {
  const page = readPage(given);
  const { from, to, orderId } = filter;
  const newest = sort === 'NEWEST';
  const bound = page.after === undefined ? undefined : wholeNumber(page.after);
  const where: Prisma.MovementWhereInput = {
    budgetId: budget.id,
    ...(from != null && { fromState: from }),
    ...(to != null && { toState: to }),
    ...(orderId != null && { orderId }),
    ...(bound !== undefined && { sequence: newest ? { lt: bound } : { gt: bound } }),
  };
  const rows = await db.movement.findMany({ where, orderBy: { sequence: newest ? 'desc' : 'asc' }, take: page.limit });
  return toConnection(rows.map(toMovement), page, ({ sequence }) => String(sequence));
}

function toMovement(row: MovementRow): NumberedMovement {
  return {
    budgetId: id(row.budgetId),
    sequence: Number(row.sequence),
    from: toMoneyState(row.fromState),
    to: toMoneyState(row.toState),
    amount: money(Number(row.amountTiyn)),
    orderId: row.orderId === null ? null : id(row.orderId),
    claimId: row.claimId === null ? null : id(row.claimId),
    movedAt: instant(row.movedAt),
  };
}

function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidInput('after', 'not a cursor of this list');
  return Number(text);
}
