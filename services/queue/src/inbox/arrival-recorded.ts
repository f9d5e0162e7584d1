import { id } from '@aleumet/domain';
import { causeOf, reaction } from '@aleumet/messaging';
import { ArrivalRecordedSchema, fromTimestamp } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';

/** The person has arrived: the right of the year is used (A2-26a, A2-30d). */
export const noteServed = reaction(ArrivalRecordedSchema, async (event, message, { handleEntry }: Deps) =>
  handleEntry(
    {
      type: 'NoteArrival',
      entryId: id(event.about.entryId, 'entry_id'),
      orderId: id(event.about.orderId, 'order_id'),
      year: event.budgetYear,
      recordedAt: fromTimestamp(event.recordedAt, 'recorded_at'),
    },
    causeOf(message),
  ),
);
