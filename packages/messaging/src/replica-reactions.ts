import { id, plainDate } from '@aleumet/domain';
import {
  AgeBand,
  DisabilityGroup,
  type Identity as IdentityMessage,
  IdentitySchema,
  Language,
  nameIn,
  type Representative as RepresentativeMessage,
  RepresentativeKind,
  RepresentativeScope,
  WorkingCalendarChangedSchema,
} from '@aleumet/proto-events';
import { applyCalendar } from './calendar-replica.ts';
import { causeOf } from './cause.ts';
import { applyIdentity, eraseIdentity, type Identity, type Representative } from './identity-replica.ts';
import { applyOnce } from './inbox.ts';
import { type Reaction, reaction, reactionToErasure } from './reaction.ts';
import type { Database, SqlTransaction } from './transaction.ts';

/** Reactions that all services have in common: they store who a person is, and the working calendar. */
export function replicaReactions<Tx extends SqlTransaction, Deps extends { db: Database<Tx> }>(): Reaction<Deps>[] {
  return [
    calendarReaction(),
    reaction(IdentitySchema, (event, message, { db }: Deps) =>
      applyOnce(db, causeOf(message), (tx) => applyIdentity(tx, toIdentity(event), message.sequence)),
    ),
    reactionToErasure(IdentitySchema, (message, { db }: Deps) =>
      applyOnce(db, causeOf(message), (tx) => eraseIdentity(tx, message.key)),
    ),
  ];
}

/** Stores the working calendar, for the service that owns the persons itself. */
export function calendarReaction<Tx extends SqlTransaction, Deps extends { db: Database<Tx> }>(): Reaction<Deps> {
  return reaction(WorkingCalendarChangedSchema, (event, message, { db }: Deps) =>
    applyOnce(db, causeOf(message), (tx) => applyCalendar(tx, event)),
  );
}

/** Converts a person in an event into the replica's type. */
export function toIdentity(event: IdentityMessage): Identity {
  return {
    personId: id(event.personId, 'person_id'),
    iinDigest: event.iinDigest,
    departmentId: id(event.departmentId, 'department_id'),
    region: event.region,
    ageBand: nameIn(AgeBand, event.ageBand, 'age_band'),
    disabilityGroup: nameIn(DisabilityGroup, event.disabilityGroup, 'disability_group'),
    disabilityUntil: event.disabilityTo === undefined ? null : plainDate(event.disabilityTo, 'disability_to'),
    language: nameIn(Language, event.language, 'language'),
    deliveredBy: event.deliveredBy === '' ? null : event.deliveredBy,
    representatives: event.representatives.map(toRepresentative),
  };
}

function toRepresentative({ iinDigest, kind, scope, validUntil }: RepresentativeMessage): Representative {
  return {
    iinDigest,
    kind: nameIn(RepresentativeKind, kind, 'kind'),
    scope: nameIn(RepresentativeScope, scope, 'scope'),
    validUntil: validUntil === undefined ? null : plainDate(validUntil, 'valid_until'),
  };
}
