import { FactMissing, type OrderId } from '@aleumet/domain';
import type { SqlTransaction } from '@aleumet/messaging';
import { toStayFacts } from '../stay/fact-rows.ts';
import { toProviderFact } from '../terms/fact-rows.ts';
import type { AnsweringFacts } from './facts.ts';
import { JOIN_FULFILMENT, KNOWN_COLUMNS, type KnownOrder, type KnownRow, toKnownOrder } from './known-order.ts';

/** One statement for the order and all data needed for an answer. */
const STATEMENT = `
SELECT ${KNOWN_COLUMNS}, to_jsonb(f) AS offer, to_jsonb(b) AS bed, to_jsonb(p) AS provider
FROM (SELECT $1::uuid AS asked) a
LEFT JOIN orders o ON o.id = a.asked
${JOIN_FULFILMENT}
LEFT JOIN offers f ON f.offer_id = o.offer_id
LEFT JOIN beds b ON b.bed_id = s.bed_id
LEFT JOIN providers p ON p.provider_id = o.provider_id`;

type Replicas = { offer: unknown; bed: unknown; provider: unknown };

/** Reads an order with the data for an answer; both are null when there is no such order. */
export async function findAnswering(
  tx: SqlTransaction,
  orderId: OrderId,
): Promise<KnownOrder & { answering: AnsweringFacts | null }> {
  const [row] = await tx.$queryRawUnsafe<(KnownRow & Replicas)[]>(STATEMENT, orderId);
  if (!row) throw new FactMissing('order');
  const known = toKnownOrder(row);
  return { ...known, answering: known.order && toAnsweringFacts(row) };
}

function toAnsweringFacts({ offer, bed, provider }: Replicas): AnsweringFacts {
  if (!offer) throw new FactMissing('offer');
  if (!provider) throw new FactMissing('provider');
  return { provider: toProviderFact(provider), fulfilment: toStayFacts({ offer, bed, bed_taken_on: null }) };
}
