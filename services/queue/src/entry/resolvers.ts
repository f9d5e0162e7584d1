import { id } from '@aleumet/domain';
import { actorAs } from '../people/acting.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../generated/graphql.ts';
import type { JournalEntry } from './entry.ts';

const query = {
  queueEntry: (_root, { id: entryId }, { reads }) => reads.entries.byId.load(entryId),
  queueJournal: (_root, { kind, filter, orderBy, first, after }, { reads }) => {
    const { departmentId, statuses } = filter ?? {};
    const wanted = { kind, departmentId: departmentId ?? undefined, statuses: statuses ?? undefined };
    return reads.journal(wanted, { first, after, orderBy });
  },
  workList: (_root, { filter, first, after }, { reads }) =>
    reads.workList({ kind: filter?.kind ?? undefined, tasks: filter?.tasks ?? undefined }, { first, after }),
} satisfies QueryResolvers;

const mutation = {
  activateSelection: async (_root, { input }, { actor, moment, cause, deps, reads }) => {
    const entryId = id<'EntryId'>(input.entryId, 'entryId');
    await deps.handleEntry({ type: 'RequestActivation', entryId, by: actorAs(actor, 'CITIZEN'), ...moment }, cause);
    return changed(reads, entryId);
  },
  transferAgain: async (_root, { input }, { actor, moment, cause, deps, reads }) => {
    const entryId = id<'EntryId'>(input.entryId, 'entryId');
    await deps.handleEntry({ type: 'TransferAgain', entryId, by: actorAs(actor, 'SPECIALIST'), ...moment }, cause);
    return changed(reads, entryId);
  },
  releaseEntry: async (_root, { input }, { actor, moment, cause, deps, reads }) => {
    const entryId = id<'EntryId'>(input.entryId, 'entryId');
    await deps.handleEntry({ type: 'ReleaseEntry', entryId, by: actorAs(actor, 'SPECIALIST'), ...moment }, cause);
    return changed(reads, entryId);
  },
} satisfies MutationResolvers;

/** Returns the entry after the change, as visible to the actor. */
async function changed(reads: Context['reads'], entryId: string): Promise<JournalEntry> {
  const entry = await reads.entries.byId.clear(entryId).load(entryId);
  if (!entry) throw new Error(`a changed entry is not visible: ${entryId}`);
  return entry;
}

/** Entities of other services to which the queue adds fields. */
const entities = {
  Person: {
    __resolveReference: ({ id: personId }) => ({ id: personId }),
    queueEntries: ({ id: personId }, { first, after }, { reads }) => reads.entriesOfPerson(personId, { first, after }),
  },
  Application: {
    __resolveReference: ({ id: applicationId }) => ({ id: applicationId }),
    queueEntry: ({ id: applicationId }, _arguments, { reads }) => reads.entries.ofApplication.load(applicationId),
  },
  Measure: {
    __resolveReference: ({ id: measureId }) => ({ id: measureId }),
    queueEntry: ({ id: measureId }, _arguments, { reads }) => reads.entries.ofMeasure.load(measureId),
  },
} satisfies Resolvers;

export const entryResolvers = { query, mutation, entities };
