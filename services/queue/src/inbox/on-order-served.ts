import { id, instant } from '@aleumet/domain';
import { causeOf, reaction } from '@aleumet/messaging';
import { OrderServedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';

/** The service of an order has begun: the right to it is used (A2-26a, A2-30d). Later parts of it use nothing more. */
export const onOrderServed = reaction(OrderServedSchema, async (event, message, { handleEntry }: Deps) => {
  if (!event.begins) return;
  await handleEntry(
    {
      type: 'NoteServed',
      entryId: id(event.about.entryId, 'entry_id'),
      orderId: id(event.about.orderId, 'order_id'),
      budgetYear: event.budgetYear,
      recordedAt: instant(message.time),
    },
    causeOf(message),
  );
});
