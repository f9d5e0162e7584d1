import { isSameContent, type Moment } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { Department, DepartmentRecord, DepartmentRegistered } from '../department.ts';

export type RegisterDepartment = Moment & { type: 'RegisterDepartment'; department: DepartmentRecord };

/**
 * The operator adds an employment department, or updates its data (A2-5, A2/F3-7). Its region cannot change, because cases are
 * counted by region.
 */
export function registerDepartment(before: Department, { department, now }: RegisterDepartment): DepartmentRegistered[] {
  if (before.status === 'REGISTERED') {
    const { status: _, ...record } = before;
    if (isSameContent(record, department)) return [];
    if (record.region !== department.region) refuse('REGION_CANNOT_CHANGE');
  }
  return [{ type: 'DepartmentRegistered', department, registeredAt: now }];
}
