import { plainDate } from '@aleumet/domain';
import { reaction } from '@aleumet/messaging';
import { InvitationSentSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { dateText } from '../sms/template.ts';
import { requestSms } from './request-sms.ts';

/** Sends the invitation with the codes of consent and refusal. */
export const onInvitationSent = reaction(InvitationSentSchema, async (event, message, deps: Deps) => {
  const values = { replyBy: dateText(plainDate(event.replyBy, 'reply_by')) };
  await requestSms(event, message, { deps, reason: 'INVITATION', invitationId: event.invitationId, values }); // A2-15b
});
