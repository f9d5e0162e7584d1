import { appendOutbox, type Cause, type Change, fact, type SqlTransaction } from '@aleumet/messaging';
import { create, DepartmentRegisteredSchema, toTimestamp } from '@aleumet/proto-events';
import type { Department, DepartmentEvent } from './department.ts';

/** Tells that the department works with the portal. */
export async function publishDepartment(
  tx: SqlTransaction,
  { events, version, state }: Change<Department, DepartmentEvent>,
  cause: Cause,
): Promise<void> {
  if (state.status === 'none') throw new Error('nothing to tell');
  const facts = events.map(({ department: { id: departmentId, region }, registeredAt }) =>
    fact(
      DepartmentRegisteredSchema,
      create(DepartmentRegisteredSchema, { departmentId, region, registeredAt: toTimestamp(registeredAt) }),
      registeredAt,
    ),
  );
  await appendOutbox(tx, facts, { key: state.id, firstSequence: version - events.length + 1, cause });
}
