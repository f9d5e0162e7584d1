import { createCommandHandler, type Handle } from '@aleumet/messaging';
import type { Db } from '../database.ts';
import { type ProviderCommand, providerDecider } from './decider.ts';
import { publishProvider } from './publish.ts';
import { loadProvider, saveProvider } from './store.ts';

export function createHandleProvider(db: Db, committed: () => void): Handle<ProviderCommand> {
  return createCommandHandler({
    db,
    decider: providerDecider,
    load: loadProvider,
    save: saveProvider,
    publish: publishProvider,
    committed,
  });
}
