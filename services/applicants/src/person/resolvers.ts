import { type ApplicationId, id, iin, type PersonId, plainDate } from '@aleumet/domain';
import { deliveringSubject } from '../people/acting.ts';
import type {
  IntakeMeasureResolvers,
  MutationResolvers,
  PersonResolvers,
  QueryResolvers,
  SpecialistResolvers,
} from '../generated/graphql.ts';
import { refuse } from '../refusals.ts';
import { toPersonRecord } from './parse-input.ts';

export const personQueries = {
  me: (_root, _args, { actor }) => {
    const own = actor.kind === 'CITIZEN' ? actor.actsFor.find(({ as }) => as === 'SELF') : undefined;
    return own ? { id: own.personId } : null;
  },
  represented: (_root, _args, { actor }) => {
    const rights = actor.kind === 'CITIZEN' ? actor.actsFor : [];
    return rights.flatMap(({ personId, as }) => (as === 'SELF' ? [] : [{ person: { id: personId }, scope: as }]));
  },
  person: (_root, args, { reads }) => reads.persons.find(id(args.id)),
  persons: (_root, { filter, ...page }, { reads }) => reads.persons.list(filter ?? {}, page),
  intakeMeasures: (_root, args, { reads }) => reads.intake.measures(args.iin),
} satisfies QueryResolvers;

export const personMutations = {
  registerPerson: async (_root, { input }, { deps, actor, cause, moment, reads }) => {
    const record = toPersonRecord(input, moment.today);
    const personId: PersonId = id(input.id, 'id');
    await deps.handlePerson(
      { type: 'RegisterPerson', personId, record, deliveredBy: deliveringSubject(actor), ...moment },
      cause,
    );
    return { id: (await reads.persons.idByIin(record.iin)) ?? refuse('PERSON_NOT_FOUND') };
  },
  erasePerson: async (_root, { input }, { deps, actor, cause, moment }) => {
    const personId: PersonId = id(input.id, 'id');
    await deps.handlePerson({ type: 'ErasePerson', personId, deliveredBy: deliveringSubject(actor), ...moment }, cause);
    return personId;
  },
  registerPowerOfAttorney: async (_root, { input }, { deps, cause, moment, reads }) => {
    const applicationId: ApplicationId = id(input.applicationId, 'applicationId');
    const accepted = (await reads.applications.find(applicationId)) ?? refuse('APPLICATION_NOT_FOUND');
    const { personId } = accepted;
    const validUntil = input.validUntil == null ? null : plainDate(input.validUntil, 'validUntil');
    const attorney = { iin: iin(input.iin), name: input.name, validUntil };
    await deps.handlePerson({ type: 'RegisterPowerOfAttorney', applicationId, personId, attorney, ...moment }, cause);
    return { person: { id: personId }, name: attorney.name, validUntil };
  },
} satisfies MutationResolvers;

/** All fields but the id are read when requested, and are null where the actor may not see them. */
export const personFields: PersonResolvers = {
  __resolveReference: (reference) => ({ id: id(reference.id) }),
  iin: async (person, _args, { reads }) => (await reads.persons.find(person.id))?.iin ?? null,
  surname: async (person, _args, { reads }) => (await reads.persons.find(person.id))?.surname ?? null,
  firstName: async (person, _args, { reads }) => (await reads.persons.find(person.id))?.firstName ?? null,
  patronymic: async (person, _args, { reads }) => (await reads.persons.find(person.id))?.patronymic ?? null,
  birthDate: async (person, _args, { reads }) => (await reads.persons.find(person.id))?.birthDate ?? null,
  disability: async (person, _args, { reads }) => (await reads.persons.find(person.id))?.disability ?? null,
  identityDocument: async (person, _args, { reads }) => (await reads.persons.find(person.id))?.identityDocument ?? null,
  address: async (person, _args, { reads }) => (await reads.persons.find(person.id))?.address ?? null,
  phones: async (person, _args, { reads }) => [...((await reads.persons.find(person.id))?.phones ?? [])],
  language: async (person, _args, { reads }) => (await reads.persons.find(person.id))?.language ?? null,
  representatives: async (person, _args, { reads }) => [...((await reads.persons.find(person.id))?.representatives ?? [])],
  department: async (person, _args, { reads }) => {
    const known = await reads.persons.find(person.id);
    return known && reads.departments.find(known.departmentId);
  },
  applications: (person, page, { reads }) => reads.applications.ofPerson(person.id, page),
  invitations: (person, page, { reads }) => reads.invitations.ofPerson(person.id, page),
  complaints: (person, page, { reads }) => reads.complaints.ofPerson(person.id, page),
};

export const intakeMeasureFields: IntakeMeasureResolvers = {
  person: ({ personId }) => ({ id: personId }),
  measure: ({ measureId }) => ({ id: measureId }),
  liveApplication: ({ liveApplicationId }, _args, { reads }) =>
    liveApplicationId === null ? null : reads.applications.find(liveApplicationId),
};

export const specialistFields: SpecialistResolvers = {
  __resolveReference: (reference) => ({ id: id(reference.id) }),
  name: async (specialist, _args, { reads }) => (await reads.specialists.find(specialist.id))?.name ?? null,
  department: async (specialist, _args, { reads }) => {
    const known = await reads.specialists.find(specialist.id);
    return known && reads.departments.find(known.departmentId);
  },
};
