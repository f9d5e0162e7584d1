import { id } from '@aleumet/domain';
import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { DepartmentRegisteredSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyDepartment } from '../replicas/department.ts';

/** Keeps which region a department belongs to: regional specialists see its plans (A2-22a). */
export const onDepartmentRegistered = reaction(DepartmentRegisteredSchema, async (event, message, { db }: Deps) => {
  const departmentId = id<'DepartmentId'>(event.departmentId, 'department_id');
  await applyOnce(db, causeOf(message), (tx) => applyDepartment(tx, { departmentId, region: event.region }, message.sequence));
});
