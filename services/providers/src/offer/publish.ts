import { appendOutbox, type Cause, type Change, type OutboxEvent, tell } from '@aleumet/messaging';
import {
  CapacityChangedSchema,
  OfferPublishedSchema,
  OfferWithdrawnSchema,
  Unit,
  SanatoriumProfile,
  toMoneyMessage,
  toTimestamp,
} from '@aleumet/proto-events';
import type { Tx } from '../database.ts';
import { toAbout } from './about.ts';
import type { CapacityChanged, Offer, OfferEvent, OfferPublished, OfferWithdrawn } from './offer.ts';

/** Publishes an event of an offer. */
export async function publishOfferEvents(tx: Tx, change: Change<Offer, OfferEvent>, cause: Cause): Promise<void> {
  const [first] = change.events;
  if (!first) return;
  const firstSequence = change.version - change.events.length + 1;
  await appendOutbox(tx, change.events.map(toOutboxEvent), { key: first.offerId, firstSequence, cause });
}

function toOutboxEvent(event: OfferEvent): OutboxEvent {
  switch (event.type) {
    case 'OfferPublished':
      return tell(OfferPublishedSchema, toPublished(event), event.publishedAt);
    case 'CapacityChanged':
      return tell(CapacityChangedSchema, toCapacity(event), event.changedAt);
    case 'OfferWithdrawn':
      return tell(OfferWithdrawnSchema, toWithdrawn(event), event.withdrawnAt);
  }
}

function toPublished({ offerId, providerId, terms, beds, publishedAt }: OfferPublished) {
  const { kind, unit, profile, price, ...printed } = terms;
  return {
    about: toAbout({ providerId, kind }),
    offerId,
    ...printed,
    unit: Unit[unit],
    profile: SanatoriumProfile[profile],
    price: toMoneyMessage(price),
    beds: [...beds],
    publishedAt: toTimestamp(publishedAt),
  };
}

function toCapacity({ offerId, providerId, kind, beds, changedAt }: CapacityChanged) {
  return { about: toAbout({ providerId, kind }), offerId, beds: [...beds], changedAt: toTimestamp(changedAt) };
}

function toWithdrawn({ offerId, providerId, kind, withdrawnAt }: OfferWithdrawn) {
  return { about: toAbout({ providerId, kind }), offerId, withdrawnAt: toTimestamp(withdrawnAt) };
}
