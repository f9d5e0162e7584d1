import type { PlainDate, ServiceKind } from '@aleumet/domain';
import {
  BY_ID,
  type Connection,
  createRowLoader,
  type PageArguments,
  readPage,
  type SortOrder,
  toConnection,
} from '@aleumet/server';
import type { Prisma } from '../generated/prisma/client.ts';
import type { SetGuaranteedAmount } from './guaranteed-amount.ts';
import { toGuaranteedAmount } from './store.ts';

export type AmountFilter = { kind: ServiceKind; region: string | null; on: PlainDate | null };

/** Guaranteed amounts are public: every actor reads the same rows. */
export function createGuaranteedAmountReads(db: Prisma.TransactionClient) {
  const byId = createRowLoader({
    find: (ids) => db.guaranteedAmount.findMany({ where: { id: { in: [...ids] } } }),
    keyOf: ({ id }) => id,
    toNode: toGuaranteedAmount,
  });
  return {
    find: (id: string) => byId.load(id),
    /** After a change in the same request. */
    findAgain: (id: string) => byId.clear(id).load(id),
    list: (page: PageArguments, filter: AmountFilter) => list(db, page, filter),
  };
}

async function list(
  db: Prisma.TransactionClient,
  given: PageArguments,
  filter: AmountFilter,
): Promise<Connection<SetGuaranteedAmount>> {
  const page = readPage(given, { name: 'Query.guaranteedAmounts', order: NEWEST, filter });
  const { kind, region, on } = filter;
  const where: Prisma.GuaranteedAmountWhereInput[] = [{ kind }, page.behind];
  if (region !== null) where.push({ region });
  if (on !== null) where.push({ id: { in: await inForce(db, filter, on) } });
  const rows = await db.guaranteedAmount.findMany({ where: { AND: where }, orderBy: page.orderBy, take: page.limit });
  return toConnection(rows, page, toGuaranteedAmount);
}

const NEWEST: SortOrder = [{ column: 'validFrom', kind: 'moment', direction: 'desc' }, BY_ID];

async function inForce(db: Prisma.TransactionClient, { kind, region }: AmountFilter, on: PlainDate): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT ON (region, product) id::text FROM guaranteed_amounts
    WHERE kind = ${kind} AND (${region}::text IS NULL OR region = ${region}) AND valid_from <= ${on}::date
    ORDER BY region, product, valid_from DESC`;
  return rows.map(({ id }) => id);
}
