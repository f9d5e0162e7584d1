import { id, instant, momentOf } from '@aleumet/domain';
import { causeOf, type Reaction, reaction } from '@aleumet/messaging';
import { fromTimestamp, SmsReason, SmsUndeliveredSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';

/** The SMS of an invitation was not delivered; other undelivered SMS change nothing (GAP-5). */
export const onSmsUndelivered: Reaction<Deps> = reaction(SmsUndeliveredSchema, async (event, message, { handleInvitation }) => {
  if (event.reason !== SmsReason.INVITATION || event.invitationId === undefined) return; // A2-15b
  const invitationId = id<'InvitationId'>(event.invitationId, 'invitationId');
  const failedAt = fromTimestamp(event.failedAt, 'failedAt');
  const moment = momentOf({ now: () => instant(message.time) });
  await handleInvitation({ type: 'MarkUndeliverable', invitationId, failedAt, ...moment }, causeOf(message)); // A2-15b
});
