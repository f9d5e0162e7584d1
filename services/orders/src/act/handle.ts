import { createCommandHandler, type Database, type Handle } from '@aleumet/messaging';
import type { Transaction } from '../order/store.ts';
import type { Act, ActEvent } from './act.ts';
import { type ActCommand, actDecider } from './decider.ts';
import type { ActFacts } from './facts.ts';
import { publishAct } from './publish.ts';
import { loadAct, saveAct } from './store.ts';

/** The only door to a change of an act. */
export function createHandleAct(db: Database<Transaction>, committed: () => void): Handle<ActCommand> {
  return createCommandHandler<Transaction, Act, ActCommand, ActEvent, ActFacts>({
    db,
    decider: actDecider,
    load: loadAct,
    save: saveAct,
    publish: publishAct,
    committed,
  });
}
