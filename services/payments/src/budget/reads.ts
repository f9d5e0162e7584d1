import type { ServiceKind } from '@aleumet/domain';
import {
  type Actor,
  BY_ID,
  type Connection,
  type PageArguments,
  readPage,
  shown,
  type SortOrder,
  toConnection,
} from '@aleumet/server';
import type { Prisma } from '../generated/prisma/client.ts';
import { booksOf } from '../people/visibility.ts';
import type { Budget, MoneyState, NumberedMovement } from './budget.ts';
import { toBudget, toMovement } from './row.ts';

type Maybe<Value> = Value | null | undefined;
export type BudgetFilter = { departmentId?: Maybe<string>; kind?: Maybe<ServiceKind>; year?: Maybe<number> };
export type BudgetSort = 'NEWEST' | 'OLDEST';
export type MovementFilter = { from?: Maybe<MoneyState>; to?: Maybe<MoneyState>; orderId?: Maybe<string> };
export type MovementSort = 'NEWEST' | 'OLDEST';

/** Budgets that the actor may see; movements are reached only through them. */
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

async function findBudget(db: Prisma.TransactionClient, where: Prisma.BudgetWhereInput): Promise<Budget | Error | null> {
  const row = await db.budget.findFirst({ where });
  return row && shown(row.id, () => toBudget(row));
}

type AskedBudgets = { own: Prisma.BudgetWhereInput; filter: BudgetFilter; sort: BudgetSort };

async function listBudgets(db: Prisma.TransactionClient, given: PageArguments, asked: AskedBudgets): Promise<Connection<Budget>> {
  const page = readPage(given, { name: 'Query.budgets', order: BUDGET_ORDERS[asked.sort], filter: asked.filter });
  const { departmentId, kind, year } = asked.filter;
  const where: Prisma.BudgetWhereInput[] = [asked.own, page.behind];
  if (departmentId != null) where.push({ departmentId });
  if (kind != null) where.push({ kind });
  if (year != null) where.push({ year });
  const rows = await db.budget.findMany({ where: { AND: where }, orderBy: page.orderBy, take: page.limit });
  return toConnection(rows, page, toBudget);
}

const BUDGET_ORDERS = {
  NEWEST: [{ column: 'year', kind: 'int', direction: 'desc' }, BY_ID],
  OLDEST: [{ column: 'year', kind: 'int', direction: 'asc' }, BY_ID],
} satisfies Record<BudgetSort, SortOrder>;

type AskedMovements = { budget: Budget; filter: MovementFilter; sort: MovementSort };

async function listMovements(
  db: Prisma.TransactionClient,
  given: PageArguments,
  { budget, filter, sort }: AskedMovements,
): Promise<Connection<NumberedMovement>> {
  const list = { name: 'Budget.movements', order: MOVEMENT_ORDERS[sort], filter: { ...filter, budgetId: budget.id } };
  const page = readPage(given, list);
  const { from, to, orderId } = filter;
  const chosen: Prisma.MovementWhereInput = {
    budgetId: budget.id,
    ...(from != null && { fromState: from }),
    ...(to != null && { toState: to }),
    ...(orderId != null && { orderId }),
  };
  const rows = await db.movement.findMany({ where: { AND: [chosen, page.behind] }, orderBy: page.orderBy, take: page.limit });
  return toConnection(rows, page, toMovement);
}

const MOVEMENT_ORDERS = {
  NEWEST: [{ column: 'sequence', kind: 'bigint', direction: 'desc' }],
  OLDEST: [{ column: 'sequence', kind: 'bigint', direction: 'asc' }],
} satisfies Record<MovementSort, SortOrder>;
