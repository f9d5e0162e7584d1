import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { ProactiveOfferSupersededSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyEndedOffer } from '../replicas/ended-offer.ts';

/** An application on paper has overtaken the offer: no SMS, and its codes are free again. */
export const onProactiveOfferSuperseded = reaction(ProactiveOfferSupersededSchema, async (event, message, { db }: Deps) =>
  applyOnce(db, causeOf(message), (tx) => applyEndedOffer(tx, event.offeringId)),
);
