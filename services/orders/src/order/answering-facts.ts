import { FactMissing, type OrderId } from '@aleumet/domain';
import type { SqlTransaction } from '@aleumet/messaging';
import { toOfferFact, toProviderFact } from './fact-rows.ts';
import type { OrderFacts } from './facts.ts';
import type { Placed } from './order.ts';
import { type KnownOrder, ORDER_COLUMNS, type OrderRow } from './row.ts';

/** One statement for the order and all that answering rests on. The row is there even when the order is not. */
const STATEMENT = `
SELECT ${ORDER_COLUMNS}, (SELECT version FROM working_calendar) AS "calendarNow",
       to_jsonb(f) AS offer, to_jsonb(b) AS bed, to_jsonb(p) AS provider
FROM (SELECT $1::uuid AS asked) a
LEFT JOIN orders o ON o.id = a.asked
LEFT JOIN offers f ON f.offer_id = o.offer_id
LEFT JOIN beds b ON b.bed_id = o.bed_id
LEFT JOIN providers p ON p.provider_id = o.provider_id`;

type AnsweringFacts = NonNullable<OrderFacts['answering']>;
type Replicas = { offer: unknown; bed: unknown; provider: unknown };
type Row = (OrderRow | { id: null }) & Replicas & { calendarNow: number | null };

/** Reads an order with the facts for an answer; both are null when there is no such order. */
export async function findAnswering(
  tx: SqlTransaction,
  orderId: OrderId,
): Promise<KnownOrder & { answering: AnsweringFacts | null }> {
  const [row] = await tx.$queryRawUnsafe<Row[]>(STATEMENT, orderId);
  const calendarVersion = row?.calendarNow ?? null;
  if (!row || row.id === null) return { row: null, calendarVersion, answering: null };
  return { row, calendarVersion, answering: toAnsweringFacts(row) };
}

/** The offer and the provider of an order: what an answer says and who may give it. */
export async function findAnsweringFacts(tx: SqlTransaction, order: Placed): Promise<AnsweringFacts> {
  const { answering } = await findAnswering(tx, order.id);
  if (!answering) throw new FactMissing('order');
  return answering;
}

function toAnsweringFacts({ offer, bed, provider }: Replicas): AnsweringFacts {
  if (!offer) throw new FactMissing('offer');
  if (!provider) throw new FactMissing('provider');
  return { offer: toOfferFact(offer, bed), provider: toProviderFact(provider) };
}
