import { id } from '@aleumet/domain';
import { causeOf, type Message, reaction } from '@aleumet/messaging';
import { fromTimestamp, NoShowRecordedSchema, ServiceRefusedAfterArrivalSchema, type Timestamp } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import type { DecisionReason } from '../entry/entry.ts';

type Recorded = { about: { entryId: string; orderId: string }; recordedAt?: Timestamp | undefined };

/** The person did not arrive (A2-30b, A2-30d). */
export const noteNoShow = reaction(NoShowRecordedSchema, async (event, message, deps: Deps) =>
  note(event, 'NO_SHOW', { message, deps }),
);

/** The provider refused to serve after arrival (A2-30c, A2-30d). */
export const noteServiceRefused = reaction(ServiceRefusedAfterArrivalSchema, async (event, message, deps: Deps) =>
  note(event, 'SERVICE_REFUSED_AFTER_ARRIVAL', { message, deps }),
);

function note(event: Recorded, reason: DecisionReason, { message, deps }: { message: Message; deps: Deps }): Promise<void> {
  const { about } = event;
  const ids = { entryId: id<'EntryId'>(about.entryId, 'entry_id'), orderId: id<'OrderId'>(about.orderId, 'order_id') };
  const recordedAt = fromTimestamp(event.recordedAt, 'recorded_at');
  return deps.handleEntry({ type: 'NoteNoShow', ...ids, reason, recordedAt }, causeOf(message));
}
