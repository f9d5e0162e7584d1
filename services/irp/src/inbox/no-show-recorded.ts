import { causeOf, reaction } from '@aleumet/messaging';
import { NoShowRecordedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { aboutOrder } from './about-order.ts';

/** A person did not come: the measure is not executed (A2-30e, GAP-11). */
export const recordNoShow = reaction(NoShowRecordedSchema, async (event, message, { handleProgramme }: Deps) => {
  const command = { type: 'RecordNonExecution', ...aboutOrder(event, message), reason: 'NO_SHOW' } as const;
  await handleProgramme(command, causeOf(message));
});
