import { id } from '@aleumet/domain';
import type { Actor } from '@aleumet/server';
import type { ActingOffice, ActingOperator, ActingSpecialist, Considering } from './office.ts';

/** The acting specialist of an employment department, which processes the documents (A2-5); `@access` admits nobody else. */
export function actingSpecialist(actor: Actor): ActingSpecialist {
  if (actor.kind !== 'SPECIALIST') throw notMeant(actor);
  const { specialistId, departmentId, name } = actor;
  return { office: 'EMPLOYMENT_DEPARTMENT', specialistId, departmentId, name };
}

/** The acting employee of the State Corporation. */
export function actingOperator(actor: Actor): ActingOperator {
  if (actor.kind !== 'STATE_CORPORATION') throw notMeant(actor);
  return { office: 'STATE_CORPORATION', unitId: id(actor.unitId), name: actor.name };
}

/** The acting office that accepts papers: a unit of the State Corporation, or an employment department (A2-6b). */
export function actingOffice(actor: Actor): ActingOffice {
  return actor.kind === 'STATE_CORPORATION' ? actingOperator(actor) : actingSpecialist(actor);
}

/** The acting body that considers complaints. */
export function considering(actor: Actor): Considering {
  return actor.kind === 'QUALITY_BODY' ? { office: 'QUALITY_BODY', name: actor.name } : actingOffice(actor);
}

/** The acting data bank. */
export function deliveringSubject(actor: Actor): string {
  if (actor.kind !== 'DATA_BANK') throw notMeant(actor);
  return actor.subject;
}

function notMeant({ kind }: Actor): Error {
  return new Error(`the schema should not have let ${kind} do this`);
}
