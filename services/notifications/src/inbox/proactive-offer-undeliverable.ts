import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { ProactiveOfferUndeliverableSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyEndedOffer } from '../replicas/ended-offer.ts';

/** The offer did not reach anybody: its codes are free again. */
export const onProactiveOfferUndeliverable = reaction(ProactiveOfferUndeliverableSchema, async (event, message, { db }: Deps) =>
  applyOnce(db, causeOf(message), (tx) => applyEndedOffer(tx, event.offeringId)),
);
