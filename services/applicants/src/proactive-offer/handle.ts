import { createCommandHandler, type Database, type Handle } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';
import { type OfferCommand, offerDecider } from './decider.ts';
import { loadOffer } from './load.ts';
import { publishOffer } from './publish.ts';
import { saveOffer } from './store.ts';

/** The only door to a change of a proactive offer. */
export function createHandleProactiveOffer(db: Database<Prisma.TransactionClient>, committed: () => void): Handle<OfferCommand> {
  return createCommandHandler({ db, decider: offerDecider, load: loadOffer, save: saveOffer, publish: publishOffer, committed });
}
