import { createCommandHandler, type Database, type Handle } from '@aleumet/messaging';
import { type EntryCommand, entryDecider } from './decider.ts';
import type { Entry, EntryEvent } from './entry.ts';
import type { EntryFacts } from './facts.ts';
import { loadEntry } from './load.ts';
import { publishEntry } from './publish.ts';
import { saveEntry, type Transaction } from './store.ts';

/** Every change of an entry passes through this handler. */
export function createHandleEntry(db: Database<Transaction>, committed: () => void): Handle<EntryCommand> {
  return createCommandHandler<Transaction, Entry, EntryCommand, EntryEvent, EntryFacts>({
    db,
    decider: entryDecider,
    load: loadEntry,
    save: saveEntry,
    publish: publishEntry,
    committed,
  });
}
