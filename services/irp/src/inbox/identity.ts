import { id, plainDate } from '@aleumet/domain';
import { applyIdentity, applyOnce, causeOf, eraseIdentity, reaction, reactionToErasure } from '@aleumet/messaging';
import {
  AgeBand,
  DisabilityGroup,
  type Identity,
  IdentitySchema,
  Language,
  nameIn,
  type Representative,
  RepresentativeKind,
  RepresentativeScope,
} from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';

/** Keeps what applicants tells of a person: whose token it is. */
export const keepIdentity = reaction(IdentitySchema, async (event, message, { db }: Deps) =>
  applyOnce(db, causeOf(message), (tx) => applyIdentity(tx, toIdentity(event), message.sequence)),
);

/** Forgets a person whom applicants has erased. */
export const forgetIdentity = reactionToErasure(IdentitySchema, async (message, { db }: Deps) =>
  applyOnce(db, causeOf(message), (tx) => eraseIdentity(tx, message.key)),
);

function toIdentity(event: Identity) {
  return {
    personId: id<'PersonId'>(event.personId, 'person_id'),
    iinDigest: event.iinDigest,
    departmentId: id<'DepartmentId'>(event.departmentId, 'department_id'),
    region: event.region,
    ageBand: nameIn(AgeBand, event.ageBand, 'age_band'),
    disabilityGroup: nameIn(DisabilityGroup, event.disabilityGroup, 'disability_group'),
    disabilityUntil: event.disabilityTo === undefined ? null : plainDate(event.disabilityTo, 'disability_to'),
    language: nameIn(Language, event.language, 'language'),
    representatives: event.representatives.map(toRepresentative),
  };
}

function toRepresentative({ iinDigest, kind, scope, validUntil }: Representative) {
  return {
    iinDigest,
    kind: nameIn(RepresentativeKind, kind, 'kind'),
    scope: nameIn(RepresentativeScope, scope, 'scope'),
    validUntil: validUntil === undefined ? null : plainDate(validUntil, 'valid_until'),
  };
}
