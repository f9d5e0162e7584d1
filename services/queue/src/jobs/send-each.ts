import type { EntryId, Moment } from '@aleumet/domain';
import { type Job, jobOverRows, nameBasedId } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import type { EntryCommand } from '../entry/decider.ts';

export type EntryScan = {
  name: string;
  find: (deps: Deps, moment: Moment, skipped: readonly string[]) => Promise<EntryId[]>;
  toCommand: (about: Moment & { entryId: EntryId }) => EntryCommand;
};

/** Creates a job that finds entries and sends one command for each. */
export function sendEach({ name, find, toCommand }: EntryScan): Job<Deps> {
  return jobOverRows<Deps, EntryId>({
    name,
    find,
    handle: (entryId, { handleEntry }, moment) =>
      handleEntry(toCommand({ entryId, ...moment }), { correlationId: nameBasedId('job', name, entryId, moment.now) }),
  });
}
