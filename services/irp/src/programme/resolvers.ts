import type { Actor } from '@aleumet/server';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { refuse } from '../refusals.ts';
import { endOf } from './end-of.ts';
import { parseProgramme } from './parse-programme.ts';
import type { DeliveredProgramme, Measure } from './programme.ts';

export const programmeResolvers: Resolvers = {
  Query: {
    irp: (_root, args, { reads }) => reads.programmes.find(args.id),
    irps: (_root, { first, after, filter, orderBy }, { reads }) => reads.programmes.list({ first, after }, filter ?? {}, orderBy),
    measure: (_root, args, { reads }) => reads.programmes.findMeasure(args.id),
  },
  Mutation: {
    deliverIrp: async (_root, { input }, { actor, moment, deps, cause, reads }) => {
      const programme = parseProgramme(input);
      const deliveredBy = subjectOf(actor);
      await deps.handleProgramme({ type: 'DeliverIrp', programme, deliveredBy, ...moment }, cause);
      return (await reads.programmes.findAgain(programme.id)) ?? refuse('PERSON_UNKNOWN');
    },
  },
  Person: {
    __resolveReference: ({ id: personId }) => ({ id: personId }),
    irps: ({ id: personId }, page, { reads }) => reads.programmes.ofPerson(personId, page),
  },
  Irp: {
    __resolveReference: ({ id: irpId }, { reads }) => reads.programmes.find(irpId),
    person: ({ personId }) => ({ id: personId }),
    department: ({ departmentId }) => ({ id: departmentId }),
    measures: (programme, _args, { reads }) => reads.programmes.measuresOf(programme),
  },
  Measure: {
    __resolveReference: ({ id: measureId }, { reads }) => reads.programmes.findMeasure(measureId),
    irp: (measure, _args, { reads }) => irpOf(measure, reads),
    usableUntil: async (measure, _args, { reads }) => endOf(measure, await irpOf(measure, reads))?.lastOn ?? null,
    expiredOn: (measure) => (measure.status === 'EXPIRED' ? measure.expiredOn : null),
    expiryReason: (measure) => (measure.status === 'EXPIRED' ? measure.expiredFor : null),
    executions: ({ executions }) => [...executions],
  },
  MeasureExecution: {
    order: ({ orderId }) => ({ id: orderId }),
    provider: ({ providerId }) => ({ id: providerId }),
    executedOn: (execution) => (execution.outcome === 'EXECUTED' ? execution.executedOn : null),
    reason: (execution) => (execution.outcome === 'EXECUTED' ? null : execution.reason),
  },
};

async function irpOf({ irpId }: Measure, reads: Context['reads']): Promise<DeliveredProgramme> {
  const irp = await reads.programmes.find(irpId);
  if (!irp) throw new Error('a measure whose programme cannot be read');
  return irp;
}

/** `@access` admits no other actor. */
function subjectOf(actor: Actor): string {
  if (actor.kind !== 'DATA_BANK') throw new Error(`not a data bank: ${actor.kind}`);
  return actor.subject;
}
