import type { DepartmentId, Id, SpecialistId } from '@aleumet/domain';
import { refuse } from '../refusals.ts';

export type UnitId = Id<'UnitId'>;

/** A specialist of an employment department who acts. */
export type ActingSpecialist = {
  office: 'EMPLOYMENT_DEPARTMENT';
  specialistId: SpecialistId;
  departmentId: DepartmentId;
  name: string;
};
/** An employee of a unit of the State Corporation who acts. */
export type ActingOperator = { office: 'STATE_CORPORATION'; unitId: UnitId; name: string };
/** An employee of the body for the quality of state services (A2-14g). */
export type ActingReviewer = { office: 'QUALITY_BODY'; name: string };
/** An office that accepts papers (A2-6b). */
export type ActingOffice = ActingSpecialist | ActingOperator;
/** A body that considers complaints (A2-14a, A2-14d, A2-14g). */
export type Considering = ActingOffice | ActingReviewer;

/**
 * Refuses unless the office serves the person's department: a department serves its own, the others serve everyone (A2-6a, A2-6b).
 */
export function requireServes(by: Considering, departmentId: DepartmentId): void {
  if (by.office === 'EMPLOYMENT_DEPARTMENT' && by.departmentId !== departmentId) refuse('PERSON_NOT_FOUND');
}
