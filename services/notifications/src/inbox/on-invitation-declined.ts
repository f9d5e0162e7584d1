import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { InvitationDeclinedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyEndedInvitation } from '../replicas/ended-invitation.ts';
import { requestSms } from './request-sms.ts';

/** The recipient refuses. The codes become free. */
export const onInvitationDeclined = reaction(InvitationDeclinedSchema, async (event, message, deps: Deps) => {
  await applyOnce(deps.db, causeOf(message, 'codes'), (tx) => applyEndedInvitation(tx, event.invitationId));
  await requestSms(event, message, { deps, reason: 'INVITATION_DECLINED', invitationId: event.invitationId }); // A2-18
});
