import { createCommandHandler, type Database, type Handle } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';
import { type ApplicationCommand, applicationDecider } from './decider.ts';
import { loadApplication } from './load.ts';
import { publishApplication } from './publish.ts';
import { saveApplication } from './store.ts';

/** Every change of an application passes through this handler. */
export function createHandleApplication(
  db: Database<Prisma.TransactionClient>,
  committed: () => void,
): Handle<ApplicationCommand> {
  return createCommandHandler({
    db,
    decider: applicationDecider,
    load: loadApplication,
    save: saveApplication,
    publish: publishApplication,
    committed,
  });
}
