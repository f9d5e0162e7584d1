import { instant } from '@aleumet/domain';
import { causeOf, reaction } from '@aleumet/messaging';
import { OrderServedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { aboutOrder } from './about-order.ts';

/** The service of an order has begun: the right to it is used (A2-26a). Later parts of it use nothing more. */
export const onOrderServed = reaction(OrderServedSchema, async (event, message, { handleEntry }: Deps) => {
  if (!event.begins) return;
  const served = { budgetYear: event.budgetYear, recordedAt: instant(message.time) };
  // A2-30d
  await handleEntry({ type: 'NoteServed', ...aboutOrder(event), ...served }, causeOf(message));
});
