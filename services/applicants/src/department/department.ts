import type { DepartmentId, Instant } from '@aleumet/domain';

/*
 * An employment department (A2-5):
 *
 *   none ──DepartmentRegistered (operator)──► REGISTERED ──DepartmentRegistered (operator, changed)──► REGISTERED
 */

export type OfficeName = { kk: string; ru: string; en: string };

export type DepartmentRecord = {
  id: DepartmentId;
  region: string;
  name: OfficeName;
  /** Head of the department, printed on the notification A2/F5. */
  headName: string;
  address: string;
  phone: string;
  officeHours: string;
};

export type Department = { status: 'none' } | (DepartmentRecord & { status: 'REGISTERED' });
export type DepartmentRegistered = { type: 'DepartmentRegistered'; department: DepartmentRecord; registeredAt: Instant };
export type DepartmentEvent = DepartmentRegistered;

/** Returns the state after the event. */
export function evolve(_department: Department, { department }: DepartmentEvent): Department {
  return { status: 'REGISTERED', ...department };
}
