import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { DepartmentRegisteredSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyDepartment } from '../replicas/department.ts';

/** A department may have budgets; its region determines the guaranteed amounts. */
export const onDepartmentRegistered = reaction(DepartmentRegisteredSchema, ({ about }, message, { db }: Deps) =>
  applyOnce(db, causeOf(message), (tx) => applyDepartment(tx, about, message.sequence)),
);
