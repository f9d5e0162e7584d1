import { dayOf } from '@aleumet/domain';
import { causeOf, reaction } from '@aleumet/messaging';
import { ArrivalRecordedSchema, fromTimestamp } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { aboutOrder } from './about-order.ts';

/** A person has arrived: the measure is executed (A2-30e). */
export const recordArrival = reaction(ArrivalRecordedSchema, async (event, message, { handleProgramme }: Deps) => {
  const executedOn = dayOf(fromTimestamp(event.arrivedAt, 'arrived_at'));
  await handleProgramme({ type: 'RecordExecution', ...aboutOrder(event, message), executedOn }, causeOf(message));
});
