import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { OfferWithdrawnSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyWithdrawal } from '../replicas/offer.ts';

/** An offer was withdrawn. */
export const onOfferWithdrawn = reaction(OfferWithdrawnSchema, ({ offerId }, message, { db }: Deps) =>
  applyOnce(db, causeOf(message), (tx) => applyWithdrawal(tx, offerId, message.sequence)),
);
