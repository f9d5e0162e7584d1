import type { ApplicationId, MeasureId, Moment } from '@aleumet/domain';
import type { Invitation, InvitationSuperseded } from '../invitation.ts';

export type SupersedeInvitation = Moment & { type: 'SupersedeInvitation'; measureId: MeasureId; applicationId: ApplicationId };

/** The person applied on paper while a reply was awaited (A2-6a): the invitation of the measure ends, and no reply to it counts (A2-15b). */
export function supersedeInvitation(invitation: Invitation, { applicationId, now }: SupersedeInvitation): InvitationSuperseded[] {
  if (invitation.status !== 'SENT') return [];
  return [{ type: 'InvitationSuperseded', invitationId: invitation.id, applicationId, supersededAt: now }];
}
