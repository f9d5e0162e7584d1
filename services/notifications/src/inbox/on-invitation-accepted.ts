import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { InvitationAcceptedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyEndedInvitation } from '../replicas/ended-invitation.ts';
import { requestSms } from './request-sms.ts';

/** The recipient consents. The codes become free. */
export const onInvitationAccepted = reaction(InvitationAcceptedSchema, async (event, message, deps: Deps) => {
  await applyOnce(deps.db, causeOf(message, 'codes'), (tx) => applyEndedInvitation(tx, event.invitationId));
  await requestSms(event, message, { deps, reason: 'CONSENT_RECEIVED', invitationId: event.invitationId }); // A2-16a
});
