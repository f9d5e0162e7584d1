import { id } from '@aleumet/domain';
import { causeOf, reaction } from '@aleumet/messaging';
import { fromTimestamp, OrderPlacedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';

/** An order was placed: its day is compared with the window (A2-25a). */
export const onOrderPlaced = reaction(OrderPlacedSchema, async (event, message, { handleEntry }: Deps) =>
  handleEntry(
    {
      type: 'NoteOrderPlaced',
      entryId: id(event.about.entryId, 'entry_id'),
      orderId: id(event.about.orderId, 'order_id'),
      placedAt: fromTimestamp(event.placedAt, 'placed_at'),
    },
    causeOf(message),
  ),
);
