import DataLoader from 'dataloader';
import { type PlainDate, plainDate, type ServiceKind } from '@aleumet/domain';
import { type Connection, cursorKey, type PageArguments, readCursorKey, readPage, toConnection } from '@aleumet/server';
import type { Prisma } from '../generated/prisma/client.ts';
import { toDateColumn } from '../plain-dates.ts';
import type { SetGuaranteedAmount } from './guaranteed-amount.ts';
import { toGuaranteedAmount } from './store.ts';

export type AmountFilter = { kind: ServiceKind; region: string | null; on: PlainDate | null };

/** Guaranteed amounts are public: every actor reads the same rows. */
export function createGuaranteedAmountReads(db: Prisma.TransactionClient) {
  const byId = new DataLoader<string, SetGuaranteedAmount | null>(async (ids) => {
    const rows = await db.guaranteedAmount.findMany({ where: { id: { in: [...ids] } } });
    const found = new Map(rows.map((row) => [row.id, toGuaranteedAmount(row)]));
    return ids.map((id) => found.get(id) ?? null);
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
  const page = readPage(given);
  const { kind, region, on } = filter;
  const where: Prisma.GuaranteedAmountWhereInput[] = [{ kind }];
  if (region !== null) where.push({ region });
  if (on !== null) where.push({ id: { in: await inForce(db, filter, on) } });
  if (page.after !== undefined) where.push(behind(page.after));
  const orderBy: Prisma.GuaranteedAmountOrderByWithRelationInput[] = [{ validFrom: 'desc' }, { id: 'asc' }];
  const rows = await db.guaranteedAmount.findMany({ where: { AND: where }, orderBy, take: page.limit });
  return toConnection(rows.map(toGuaranteedAmount), page, ({ id, validFrom }) => cursorKey(id, validFrom));
}

async function inForce(db: Prisma.TransactionClient, { kind, region }: AmountFilter, on: PlainDate): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT ON (region, product) id::text FROM guaranteed_amounts
    WHERE kind = ${kind} AND (${region}::text IS NULL OR region = ${region}) AND valid_from <= ${on}::date
    ORDER BY region, product, valid_from DESC`;
  return rows.map(({ id }) => id);
}

function behind(cursor: string): Prisma.GuaranteedAmountWhereInput {
  const [id, day] = readCursorKey(cursor);
  const validFrom = toDateColumn(plainDate(day, 'after'));
  return { OR: [{ validFrom: { lt: validFrom } }, { validFrom, id: { gt: id } }] };
}
