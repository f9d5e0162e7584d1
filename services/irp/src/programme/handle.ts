import { createCommandHandler, type Handle } from '@aleumet/messaging';
import type { Db } from '../database.ts';
import { type ProgrammeCommand, programmeDecider } from './decider.ts';
import { publishProgrammes } from './publish.ts';
import { loadProgrammes, saveProgrammes } from './store.ts';

export function createHandleProgramme(db: Db, committed: () => void): Handle<ProgrammeCommand> {
  return createCommandHandler({
    db,
    decider: programmeDecider,
    load: loadProgrammes,
    save: saveProgrammes,
    publish: publishProgrammes,
    committed,
  });
}
