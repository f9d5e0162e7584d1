import { plainDate } from '@aleumet/domain';
import { causeOf, reaction } from '@aleumet/messaging';
import { StayCompletedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { aboutOrder } from './about-order.ts';

/** A stay has ended: the measure is executed, as its arrival has said before (A2-30e, GAP-13). */
export const recordStay = reaction(StayCompletedSchema, async (event, message, { handleProgramme }: Deps) => {
  const executedOn = plainDate(event.departedOn, 'departed_on');
  await handleProgramme({ type: 'RecordExecution', ...aboutOrder(event, message), executedOn }, causeOf(message));
});
