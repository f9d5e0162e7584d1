import { day, type PlainDate } from '@aleumet/domain';
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
import type { PaymentRegister } from './payment-register.ts';
import { toPaymentRegister } from './row.ts';

export type Span = { from: PlainDate | null; to: PlainDate | null };

/** Payment registers as the actor may see them. */
export function createPaymentRegisterReads(db: Prisma.TransactionClient, actor: Actor) {
  const own: Prisma.PaymentRegisterWhereInput = booksOf(actor) ?? { id: { in: [] } };
  return {
    find: async (id: string): Promise<PaymentRegister | Error | null> => {
      const row = await db.paymentRegister.findFirst({ where: { AND: [{ id }, own] } });
      return row && shown(row.id, () => toPaymentRegister(row));
    },
    list: (page: PageArguments, span: Span) => list(db, page, { own, span }),
  };
}

type Asked = { own: Prisma.PaymentRegisterWhereInput; span: Span };

async function list(
  db: Prisma.TransactionClient,
  given: PageArguments,
  { own, span }: Asked,
): Promise<Connection<PaymentRegister>> {
  const page = readPage(given, { name: 'Query.paymentRegisters', order: NEWEST, filter: span });
  const where = [
    own,
    span.from ? { paidOn: { gte: day.write(span.from) } } : {},
    span.to ? { paidOn: { lte: day.write(span.to) } } : {},
    page.behind,
  ];
  const rows = await db.paymentRegister.findMany({ where: { AND: where }, orderBy: page.orderBy, take: page.limit });
  return toConnection(rows, page, toPaymentRegister);
}

const NEWEST: SortOrder = [{ column: 'paidOn', kind: 'moment', direction: 'desc' }, BY_ID];
