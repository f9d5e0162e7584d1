import { createCommandHandler, type Database, type Handle } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Act, ActEvent } from './act.ts';
import { type ActCommand, actDecider } from './decider.ts';
import type { ActFacts } from './facts.ts';
import { publishAct } from './publish.ts';
import { createLoadAct, type FindServed } from './load.ts';
import { saveAct } from './store.ts';

/** Every change of an act passes through this handler. */
export function createHandleAct(
  db: Database<Prisma.TransactionClient>,
  findServed: FindServed,
  committed: () => void,
): Handle<ActCommand> {
  return createCommandHandler<Prisma.TransactionClient, Act, ActCommand, ActEvent, ActFacts>({
    db,
    decider: actDecider,
    load: createLoadAct(findServed),
    save: saveAct,
    publish: publishAct,
    committed,
  });
}
