import { id, instant, momentOf } from '@aleumet/domain';
import { causeOf, nameBasedId, type Reaction, reaction } from '@aleumet/messaging';
import { fromTimestamp, nameIn, SmsAnswer, SmsRepliedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';

/** The recipient replied to an invitation with a code; the application of a consent has a name-based id. */
export const onSmsReplied: Reaction<Deps> = reaction(SmsRepliedSchema, async (event, message, { handleInvitation }) => {
  const invitationId = id<'InvitationId'>(event.invitationId, 'invitationId');
  const reply = {
    answer: nameIn(SmsAnswer, event.answer, 'answer'),
    repliedAt: fromTimestamp(event.repliedAt, 'repliedAt'),
    applicationId: nameBasedId<'ApplicationId'>('application of invitation', invitationId),
  };
  const moment = momentOf({ now: () => instant(message.time) });
  await handleInvitation({ type: 'RecordReply', invitationId, ...reply, ...moment }, causeOf(message)); // A2-15c
});
