import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { CapacityChangedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyCapacity } from '../replicas/offer.ts';
import { toPublishedBed } from './published-bed.ts';

/** Beds of an offer were added or removed. */
export const onCapacityChanged = reaction(CapacityChangedSchema, ({ offerId, beds }, message, { db }: Deps) =>
  applyOnce(db, causeOf(message), (tx) =>
    applyCapacity(tx, { offerId, beds: beds.map(toPublishedBed), version: message.sequence }),
  ),
);
