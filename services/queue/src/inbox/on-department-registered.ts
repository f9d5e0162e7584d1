import { id } from '@aleumet/domain';
import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { DepartmentRegisteredSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyDepartment } from '../replicas/department.ts';

/** Stores the region of a department: its plans belong to that region. */
export const onDepartmentRegistered = reaction(DepartmentRegisteredSchema, async ({ about }, message, { db }: Deps) => {
  const department = { departmentId: id<'DepartmentId'>(about.departmentId, 'about.department_id'), region: about.region };
  await applyOnce(db, causeOf(message), (tx) => applyDepartment(tx, department, message.sequence));
});
