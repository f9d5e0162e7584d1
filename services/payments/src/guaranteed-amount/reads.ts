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
import { tariffInForce } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';
import type { SetGuaranteedAmount } from './guaranteed-amount.ts';
import { toGuaranteedAmount } from './row.ts';

export type AmountFilter = { kind: ServiceKind; region: string | null; on: PlainDate | null };

/** Guaranteed amounts are public: they are the same for every actor. */
export function createGuaranteedAmountReads(db: Prisma.TransactionClient) {
  const byId = createRowLoader({
    find: (ids) => db.guaranteedAmount.findMany({ where: { id: { in: [...ids] } } }),
    keyOf: ({ id }) => id,
    toNode: toGuaranteedAmount,
  });
  return {
    find: (id: string) => byId.load(id),
    /** Reads again after a change in the same request. */
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

const IN_FORCE = `SELECT g.id::text FROM guaranteed_amounts g
  WHERE g.kind = $1 AND ($2::text IS NULL OR g.region = $2)
    AND g.id = (SELECT id FROM (${tariffInForce({ kind: 'g.kind', product: 'g.product', region: 'g.region', on: '$3::date' })}) newest)`;

async function inForce(db: Prisma.TransactionClient, { kind, region }: AmountFilter, on: PlainDate): Promise<string[]> {
  return (await db.$queryRawUnsafe<{ id: string }[]>(IN_FORCE, kind, region, on)).map(({ id }) => id);
}
