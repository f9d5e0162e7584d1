import { FactMissing } from '@aleumet/domain';
import type { SqlTransaction } from '@aleumet/messaging';
import { toOfferFact, toProviderFact } from './fact-rows.ts';
import type { OrderFacts, } from './facts.ts';
import type { Placed } from './order.ts';

const STATEMENT = `
SELECT (SELECT to_jsonb(o) FROM offers o WHERE offer_id = $1::uuid) AS offer,
       (SELECT to_jsonb(b) FROM beds b WHERE bed_id = $2::uuid) AS bed,
       (SELECT to_jsonb(p) FROM providers p WHERE provider_id = $3::uuid) AS provider`;

/** The offer and the provider of an order: what an answer says and who may give it. */
export async function findAnsweringFacts(tx: SqlTransaction, order: Placed): Promise<NonNullable<OrderFacts['answering']>> {
  type Row = { offer: unknown; bed: unknown; provider: unknown };
  const [row] = await tx.$queryRawUnsafe<Row[]>(STATEMENT, order.offerId, order.bedId, order.providerId);
  if (!row?.offer) throw new FactMissing('offer');
  if (!row.provider) throw new FactMissing('provider');
  return { offer: toOfferFact(row.offer, row.bed), provider: toProviderFact(row.provider) };
}
