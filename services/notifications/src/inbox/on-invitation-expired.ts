import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { InvitationExpiredSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyEndedInvitation } from '../replicas/ended-invitation.ts';
import { requestSms } from './request-sms.ts';

/** No reply within three working days. The codes become free. */
export const onInvitationExpired = reaction(InvitationExpiredSchema, async (event, message, deps: Deps) => {
  await applyOnce(deps.db, causeOf(message, 'codes'), (tx) => applyEndedInvitation(tx, event.invitationId));
  await requestSms(event, message, { deps, reason: 'INVITATION_EXPIRED', invitationId: event.invitationId }); // A2-17b
});
