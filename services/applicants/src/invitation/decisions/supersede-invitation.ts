import type { ApplicationId, MeasureId, Moment } from '@aleumet/domain';
import type { Invitation, InvitationSuperseded } from '../invitation.ts';

export type SupersedeInvitation = Moment & { type: 'SupersedeInvitation'; measureId: MeasureId; applicationId: ApplicationId };

/**
 * Ends the invitation because the person has applied on paper in the meantime; later replies to it do not count.
 */
export function supersedeInvitation(invitation: Invitation, { applicationId, now }: SupersedeInvitation): InvitationSuperseded[] {
  if (invitation.status !== 'SENT') return [];
  return [{ type: 'InvitationSuperseded', invitationId: invitation.id, applicationId, supersededAt: now }];
}
