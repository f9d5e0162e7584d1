import { type EntryId, type Moment, momentOf } from '@aleumet/domain';
import { type Job, nameBasedId } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import type { EntryCommand } from '../entry/decider.ts';

export type EntryScan = {
  name: string;
  find: (deps: Deps, moment: Moment) => Promise<EntryId[]>;
  toCommand: (about: Moment & { entryId: EntryId }) => EntryCommand;
};

/** A job that finds entries and sends each of them one command. */
export function sendEach({ name, find, toCommand }: EntryScan): Job<Deps> {
  return {
    name,
    run: async (deps) => {
      const moment = momentOf(deps.clock);
      const entryIds = await find(deps, moment);
      for (const entryId of entryIds) {
        const correlationId = nameBasedId('job', name, entryId, moment.now);
        await deps.handleEntry(toCommand({ entryId, ...moment }), { correlationId });
      }
      return entryIds.length;
    },
  };
}
