import type { PlainDate } from '@aleumet/domain';
import { refuse } from '../refusals.ts';
import type { TermFact } from '../terms/facts.ts';
import type { Chosen } from '../terms/fulfilment-part.ts';
import type { PlacingFacts } from './facts.ts';

/** Refuses unless the recipient may choose now: one open order for an entry, within the window. */
export function requireTurn({ selection, liveOrderId }: PlacingFacts, today: PlainDate): void {
  if (liveOrderId) refuse('ORDER_ALREADY_LIVE', { orderId: liveOrderId }); // A2-28a
  const { isOpen, closesOn } = selection;
  if (!isOpen || closesOn === null || today > closesOn) refuse('SELECTION_CLOSED', { closesOn }); // A2-25a
}

/** Refuses unless the offer is of the granted kind and not withdrawn, and its provider is in the register. */
export function requireOffer({ offer, provider, term }: PlacingFacts): void {
  if (offer.kind !== term.kind) refuse('OFFER_OF_ANOTHER_KIND', { offered: offer.kind, granted: term.kind });
  if (offer.withdrawn) refuse('OFFER_WITHDRAWN');
  if (provider.excludedOn !== null) refuse('PROVIDER_EXCLUDED', { excludedOn: provider.excludedOn });
}

/** Refuses unless the service begins within the dates of the measure and of the disability (A2-4b). */
export function requireTerm({ beginsOn, tariffOn }: Chosen<unknown>, { validFrom, validTo, disabilityUntil }: TermFact): void {
  const on = beginsOn ?? tariffOn;
  const within = on >= validFrom && (validTo === null || on <= validTo);
  if (!within) refuse('OUTSIDE_MEASURE_TERM', { validFrom, validTo });
  if (disabilityUntil !== null && on > disabilityUntil) refuse('OUTSIDE_DISABILITY_TERM', { disabilityUntil });
}
