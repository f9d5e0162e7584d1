import { type DepartmentId, type Id, refuse, type SpecialistId } from '@aleumet/domain';

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
/** Whoever accepts papers (A2-6b). */
export type ActingOffice = ActingSpecialist | ActingOperator;

/** Demands that the office serves the department's people: a department its own, the State Corporation everybody (A2-6a, A2-6b). */
export function requireServes(by: ActingOffice, departmentId: DepartmentId, refusal: string): void {
  if (by.office === 'EMPLOYMENT_DEPARTMENT' && by.departmentId !== departmentId) refuse(refusal);
}
