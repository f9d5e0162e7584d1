import { causeOf, reaction } from '@aleumet/messaging';
import { fromTimestamp, OrderPlacedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { aboutOrder } from './about-order.ts';

/** An order was placed: its day is compared with the window (A2-25a). */
export const onOrderPlaced = reaction(OrderPlacedSchema, async (event, message, { handleEntry }: Deps) =>
  handleEntry(
    {
      type: 'NoteOrderPlaced',
      ...aboutOrder(event),
      placedAt: fromTimestamp(event.placedAt, 'placed_at'),
    },
    causeOf(message),
  ),
);
