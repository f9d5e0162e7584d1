import type { Decider } from '@aleumet/domain';
import { type RegisterDepartment, registerDepartment } from './decisions/register-department.ts';
import { type Department, type DepartmentEvent, evolve } from './department.ts';

export type DepartmentCommand = RegisterDepartment;

export const departmentDecider: Decider<Department, DepartmentCommand, DepartmentEvent> = {
  initial: { status: 'none' },
  decide: registerDepartment,
  evolve,
};
