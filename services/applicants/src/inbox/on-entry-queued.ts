import { id, instant, momentOf } from '@aleumet/domain';
import { causeOf, type Reaction, reaction } from '@aleumet/messaging';
import { EntryQueuedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';

/** The queue has assigned the number, which completes the notification A2/F5. */
export const onEntryQueued: Reaction<Deps> = reaction(EntryQueuedSchema, async (event, message, { handleApplication }) => {
  const applicationId = id<'ApplicationId'>(event.about.applicationId, 'applicationId');
  const entryId = id<'EntryId'>(event.about.entryId, 'entryId');
  const moment = momentOf({ now: () => instant(message.time) });
  const queueNo = Number(event.queueNo);
  await handleApplication({ type: 'RecordQueueNumber', applicationId, entryId, queueNo, ...moment }, causeOf(message));
});
