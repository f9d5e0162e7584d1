import {
  type Change,
  appendOutbox,
  applyIdentity,
  type Cause,
  type Digest,
  eraseIdentity,
  tell,
  type OutboxEvent,
  type Seal,
  type SqlTransaction,
  tombstone,
} from '@aleumet/messaging';
import { dayOf, type Instant } from '@aleumet/domain';
import {
  AgeBand,
  create,
  DisabilityGroup,
  IdentitySchema,
  Language,
  NumberOwner,
  NumberSource,
  RepresentativeKind,
  RepresentativeScope,
  SealedContactsSchema,
  toBinary,
} from '@aleumet/proto-events';
import { ageBandOn } from './age-band.ts';
import type { KnownPerson, Person, PersonEvent, Phone, Representative } from './person.ts';

export type IdentityKeys = { digestOf: Digest; seal: Seal };

/** Publishes the identity of the person, for services only, and stores this service's own copy in the same transaction. */
export async function publishPerson(
  tx: SqlTransaction,
  { state, events, version }: Change<Person, PersonEvent>,
  { cause, keys }: { cause: Cause; keys: IdentityKeys },
): Promise<void> {
  if (state.status === 'none') throw new Error('nothing to publish');
  const messages = events.map((event) => toOutboxEvent(state, event, keys));
  await appendOutbox(tx, messages, { key: state.id, firstSequence: version - events.length + 1, cause });
  if (state.status === 'KNOWN') await applyIdentity(tx, toReplica(state, keys, occurredAt(events)), version);
  else await eraseIdentity(tx, state.id);
}

function toOutboxEvent(state: Exclude<Person, { status: 'none' }>, event: PersonEvent, keys: IdentityKeys): OutboxEvent {
  const at = momentOfEvent(event);
  return state.status === 'KNOWN' ? tell(IdentitySchema, toIdentity(state, keys, at), at) : tombstone(IdentitySchema, at);
}

function momentOfEvent(event: PersonEvent): Instant {
  switch (event.type) {
    case 'PersonRegistered':
    case 'PowerOfAttorneyRegistered':
      return event.registeredAt;
    case 'PersonChanged':
      return event.changedAt;
    case 'PersonErased':
      return event.erasedAt;
  }
}

function occurredAt(events: readonly PersonEvent[]): Instant {
  const last = events.at(-1);
  if (!last) throw new Error('no event');
  return momentOfEvent(last);
}

function toIdentity(person: KnownPerson, { digestOf, seal }: IdentityKeys, at: Instant) {
  return create(IdentitySchema, {
    personId: person.id,
    departmentId: person.departmentId,
    region: person.region,
    ageBand: AgeBand[ageBandOn(person.birthDate, dayOf(at))],
    disabilityGroup: DisabilityGroup[person.disability.group],
    iinDigest: digestOf(person.iin),
    disabilityFrom: person.disability.validFrom,
    ...(person.disability.validTo !== null && { disabilityTo: person.disability.validTo }),
    language: Language[person.language],
    representatives: person.representatives.map((one) => ({
      iinDigest: digestOf(one.iin),
      kind: RepresentativeKind[one.kind],
      scope: RepresentativeScope[one.scope],
      ...(one.validUntil !== null && { validUntil: one.validUntil }),
    })),
    deliveredBy: person.deliveredBy,
    sealed: seal.close(toBinary(SealedContactsSchema, toContacts(person)), person.id),
  });
}

function toContacts({ phones, representatives }: KnownPerson) {
  const legal = representatives.filter(({ kind }) => kind === 'LEGAL');
  return create(SealedContactsSchema, {
    numbers: [
      ...phones.map(numberOf('PERSON')),
      ...legal.flatMap((one: Representative) => one.phones.map(numberOf('REPRESENTATIVE'))),
    ],
  });
}

function numberOf(owner: 'PERSON' | 'REPRESENTATIVE') {
  return ({ number, source }: Phone) => ({ number, source: NumberSource[source], owner: NumberOwner[owner] });
}

function toReplica(person: KnownPerson, { digestOf }: IdentityKeys, at: Instant) {
  return {
    personId: person.id,
    iinDigest: digestOf(person.iin),
    departmentId: person.departmentId,
    region: person.region,
    ageBand: ageBandOn(person.birthDate, dayOf(at)),
    disabilityGroup: person.disability.group,
    disabilityUntil: person.disability.validTo,
    language: person.language,
    deliveredBy: person.deliveredBy,
    representatives: person.representatives.map(({ iin, kind, scope, validUntil }) => ({
      iinDigest: digestOf(iin),
      kind,
      scope,
      validUntil,
    })),
  };
}
