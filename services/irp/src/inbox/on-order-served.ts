import { plainDate } from '@aleumet/domain';
import { causeOf, reaction } from '@aleumet/messaging';
import { OrderServedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { aboutOrder } from './about-order.ts';

/** A service has begun: its measure counts as executed. */
export const onOrderServed = reaction(OrderServedSchema, async (event, message, { handleProgramme }: Deps) => {
  if (!event.begins) return; // A2-30e
  const executedOn = plainDate(event.servedOn, 'served_on');
  await handleProgramme({ type: 'RecordExecution', ...aboutOrder(event, message), executedOn }, causeOf(message)); // A2-30e
});
