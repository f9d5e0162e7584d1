import { appendOutbox, type Cause, type Change, tell, type SqlTransaction } from '@aleumet/messaging';
import { DepartmentRegisteredSchema, toTimestamp } from '@aleumet/proto-events';
import { toAbout } from './about.ts';
import type { Department, DepartmentEvent } from './department.ts';

/** Publishes that the department was registered. */
export async function publishDepartment(
  tx: SqlTransaction,
  { events, version, state }: Change<Department, DepartmentEvent>,
  cause: Cause,
): Promise<void> {
  if (state.status === 'none') throw new Error('nothing to publish');
  const messages = events.map(({ department, registeredAt }) => {
    const message = { about: toAbout(department), registeredAt: toTimestamp(registeredAt) };
    return tell(DepartmentRegisteredSchema, message, registeredAt);
  });
  await appendOutbox(tx, messages, { key: state.id, firstSequence: version - events.length + 1, cause });
}
