import { type Amounts, amountsOf, type EntryId, type Moment, type OfferId, type OrderId, type Tariffs } from '@aleumet/domain';
import { refuse } from '../refusals.ts';
import type { Chosen } from '../terms/fulfilment-part.ts';
import type { OrderPolicy } from '../terms/policy.ts';
import { requireRights, type RightUse, rightsOf } from '../terms/rights.ts';
import type { ReimbursementApplicationId } from '../terms/terms.ts';
import type { PlacingFacts } from './facts.ts';
import { chooseFulfilment, type Fulfilment, type FulfilmentChoice } from './fulfilment.ts';
import { requireOffer, requireTerm, requireTurn } from './require-turn.ts';

/** The recipient's choice; the rest follows from facts. */
export type Choice = {
  orderId: OrderId;
  entryId: EntryId;
  offerId: OfferId;
  reimbursementApplicationId: ReimbursementApplicationId;
  fulfilment: FulfilmentChoice;
};

/** Quantity, dates and cost. */
export type Counted = Chosen<Fulfilment> & Amounts & { tariffs: Tariffs };

/** The order as it would be placed, and the rights that it would use up. */
export type Plan = Counted & { rights: readonly RightUse[] };

type Rules = Pick<Moment, 'today'> & { policy: OrderPolicy };

/**
 * Returns the order that the recipient would place, or refuses it. Called before signing and again with the signed order, so that
 * nobody signs in vain.
 */
export function planOf({ fulfilment }: Choice, placing: PlacingFacts, { policy, today }: Rules): Plan {
  requireTurn(placing, today);
  requireOffer(placing);
  const { offer, term, guaranteed, region, fulfilment: facts } = placing;
  const chosen = chooseFulfilment(fulfilment, { kind: term.kind, facts, policy, today });
  requireTerm(chosen, term);
  const rights = rightsOf(term.kind, { tariffOn: chosen.tariffOn, policy });
  requireRights(rights, placing.rights);
  if (!guaranteed) refuse('GUARANTEED_AMOUNT_NOT_SET', { on: chosen.tariffOn, region }); // A2-4c
  // Checked last, so that a person signs the contract for an order that can be placed (A2-27a).
  if (!placing.hasSignedContract) refuse('CONTRACT_NOT_SIGNED');
  // The state's part of the price, and that of the recipient (A2-4c, A2-29b).
  const tariffs = { offered: { per: offer.unit, amount: offer.price }, guaranteed };
  return { ...chosen, rights, tariffs, ...amountsOf(tariffs, chosen.quantity) }; // A2-4c, A2-29b
}
