import { FactMissing, id } from '@aleumet/domain';
import { type SqlTransaction, tariffInForce } from '@aleumet/messaging';
import { type Citizen, isRecipient } from '../people/parties.ts';
import { STAY_FACTS, type StayFactRow, stayFactValues, toStayFacts } from '../stay/fact-rows.ts';
import {
  toOfferFact,
  toPersonPart,
  toProviderFact,
  toRightFacts,
  toSelectionFact,
  toTariff,
  toTermFact,
} from '../terms/fact-rows.ts';
import type { PlacingFacts } from './facts.ts';
import { tariffDayOf } from './fulfilment.ts';
import { JOIN_FULFILMENT, KNOWN_COLUMNS, type KnownOrder, type KnownRow, toKnownOrder } from './known-order.ts';
import type { Choice } from './plan.ts';

/** The amount is that of the product of the measure, in the region of the department. */
const TARIFF = tariffInForce({ kind: 'm.kind', product: 'm.product', region: 'p.region', on: '$3::date' });

/** The newest period of the right that has begun by the tariff day, and the last order that uses it. */
const RIGHTS = `
SELECT r.subject, r.period_from, r.used, (SELECT u.order_id FROM orders b JOIN right_uses u ON u.order_id = b.id
  WHERE b.person_id = r.person_id AND u.subject = r.subject AND u.period_from = r.period_from ORDER BY b.number DESC LIMIT 1)
FROM selection s JOIN measures m USING (measure_id) JOIN rights r ON r.person_id = s.person_id AND r.subject = m.kind
WHERE r.period_from <= $3::date ORDER BY r.period_from DESC LIMIT 1`;

/**
 * One statement for the order and all data needed to place it: round trips matter on the busiest path of the portal. $1: entry, $2:
 * offer, $3: tariff day, $4: version of the contract, $5: order; then the values of the fulfilment.
 */
const STATEMENT = `
WITH selection AS (SELECT * FROM selections WHERE entry_id = $1::uuid),
     person AS (SELECT i.* FROM identities i JOIN selection s USING (person_id)),
     offer AS (SELECT * FROM offers WHERE offer_id = $2::uuid)
SELECT ${KNOWN_COLUMNS},
  (SELECT to_jsonb(s) FROM selection s) AS selection,
  (SELECT to_jsonb(p) FROM person p) AS person,
  (SELECT to_jsonb(o) FROM offer o) AS offer,
  (SELECT to_jsonb(p) FROM providers p JOIN offer o USING (provider_id)) AS provider,
  (SELECT to_jsonb(m) FROM measures m JOIN selection s USING (measure_id)) AS measure,
  (SELECT to_jsonb(t) FROM person p JOIN selection s USING (person_id) JOIN measures m USING (measure_id)
    CROSS JOIN LATERAL (${TARIFF}) t) AS guaranteed,
  EXISTS (SELECT FROM public_contracts c JOIN selection s USING (person_id) WHERE c.text_version = $4) AS has_signed_contract,
  (SELECT l.id FROM orders l JOIN selection s ON l.live_entry_id = s.entry_id WHERE l.id <> $5::uuid) AS live_order_id,
  (SELECT coalesce(jsonb_agg(to_jsonb(r)), '[]') FROM (${RIGHTS}) r) AS rights,
  ${STAY_FACTS({ offer: '$2', bed: '$6', from: '$7', to: '$8' })}
FROM (SELECT $5::uuid AS asked) a LEFT JOIN orders o ON o.id = a.asked ${JOIN_FULFILMENT}`;

type Facts = Record<'selection' | 'person' | 'provider' | 'measure' | 'guaranteed' | 'rights', unknown> &
  StayFactRow & { has_signed_contract: boolean; live_order_id: string | null };

type Asker = { by: Citizen };

/**
 * Reads the facts for a choice, and the order when it was placed before. Throws `FactMissing` when another service has not
 * published one of them yet.
 */
export async function findPlacing(
  tx: SqlTransaction,
  { entryId, offerId, orderId, fulfilment, by }: Choice & Asker,
  contractTextVersion: string,
): Promise<KnownOrder & { placing: PlacingFacts }> {
  const values = [entryId, offerId, tariffDayOf(fulfilment), contractTextVersion, orderId, ...stayFactValues(fulfilment)];
  const [row] = await tx.$queryRawUnsafe<(KnownRow & Facts)[]>(STATEMENT, ...values);
  if (!row) throw new FactMissing('order');
  return { ...toKnownOrder(row), placing: { ...toPlacingFacts(row, by), contractTextVersion } };
}

/** The selection of another person is treated as one that the queue has not published yet, so that nobody learns that it exists. */
function toPlacingFacts(row: Facts, by: Citizen): Omit<PlacingFacts, 'contractTextVersion'> {
  const selection = row.selection ? toSelectionFact(row.selection) : null;
  if (!selection || !isRecipient(by, selection.personId)) throw new FactMissing('selection');
  for (const fact of ['person', 'offer', 'provider', 'measure'] as const) {
    if (!row[fact]) throw new FactMissing(fact);
  }
  return {
    ...toPersonPart(row.person),
    selection,
    hasSignedContract: row.has_signed_contract,
    offer: toOfferFact(row.offer),
    provider: toProviderFact(row.provider),
    guaranteed: toTariff(row.guaranteed),
    term: toTermFact(row.measure),
    liveOrderId: row.live_order_id === null ? null : id(row.live_order_id),
    rights: toRightFacts(row.rights),
    fulfilment: toStayFacts(row),
  };
}
