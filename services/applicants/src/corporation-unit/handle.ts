import { createCommandHandler, type Database, type Handle } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';
import { type CorporationUnitCommand, corporationUnitDecider } from './decider.ts';
import { publishUnit } from './publish.ts';
import { loadUnit, saveUnit } from './store.ts';

/** Every change of a unit of the State Corporation passes through this handler. */
export function createHandleCorporationUnit(
  db: Database<Prisma.TransactionClient>,
  committed: () => void,
): Handle<CorporationUnitCommand> {
  return createCommandHandler({
    db,
    decider: corporationUnitDecider,
    load: loadUnit,
    save: saveUnit,
    publish: publishUnit,
    committed,
  });
}
