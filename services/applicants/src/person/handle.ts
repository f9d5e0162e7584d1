import { createCommandHandler, type Database, type Handle } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';
import { type PersonCommand, personDecider } from './decider.ts';
import { type IdentityKeys, publishPerson } from './publish.ts';
import { loadPerson, savePerson } from './store.ts';

/** Every change of a person passes through this handler. */
export function createHandlePerson(
  db: Database<Prisma.TransactionClient>,
  committed: () => void,
  keys: IdentityKeys,
): Handle<PersonCommand> {
  return createCommandHandler({
    db,
    decider: personDecider,
    load: loadPerson,
    save: savePerson,
    publish: (tx, change, cause) => publishPerson(tx, change, { cause, keys }),
    committed,
  });
}
