import { createCommandHandler, type Handle } from '@aleumet/messaging';
import type { Db } from '../database.ts';
import { type OfferCommand, offerDecider } from './decider.ts';
import { publishOfferEvents } from './publish.ts';
import { loadOffer, saveOffer } from './store.ts';

export function createHandleOffer(db: Db, committed: () => void): Handle<OfferCommand> {
  return createCommandHandler({
    db,
    decider: offerDecider,
    load: loadOffer,
    save: saveOffer,
    publish: publishOfferEvents,
    committed,
  });
}
