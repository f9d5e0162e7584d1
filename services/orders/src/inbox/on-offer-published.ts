import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { fromMoneyMessage, nameIn, OfferPublishedSchema, Unit, ServiceKind } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyOffer } from '../replicas/offer.ts';
import { toPublishedBed } from './published-bed.ts';

/** A provider offers stays, with all data of the notice A2/F7. */
export const onOfferPublished = reaction(OfferPublishedSchema, (event, message, { db }: Deps) => {
  const { about, offerId, region, arrivalTime, departureTime, meals, diagnostics, treatment, address, phone } = event;
  const offer = {
    ...{ offerId, providerId: about.providerId, region },
    kind: nameIn(ServiceKind, about.kind, 'about.kind'),
    price: fromMoneyMessage(event.price, 'price'),
    unit: nameIn(Unit, event.unit, 'unit'),
    terms: { arrivalTime, departureTime, meals, diagnostics, treatment, address, phone },
    beds: event.beds.map(toPublishedBed),
  };
  return applyOnce(db, causeOf(message), (tx) => applyOffer(tx, offer, message.sequence));
});
