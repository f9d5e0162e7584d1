import { id, type MeasureId, type InvitationId, type PersonId } from '@aleumet/domain';
import { actingSpecialist } from '../people/acting.ts';
import type { MutationResolvers, InvitationResolvers, QueryResolvers } from '../generated/graphql.ts';
import { refuse } from '../refusals.ts';

export const invitationQueries = {
  invitation: (_root, args, { reads }) => reads.invitations.find(id(args.id)),
  invitations: (_root, { filter, orderBy, ...page }, { reads }) =>
    reads.invitations.list({ filter: filter ?? {}, order: orderBy, page }),
} satisfies QueryResolvers;

export const invitationMutations = {
  sendInvitation: async (_root, { input }, { deps, actor, cause, moment, reads }) => {
    const invitationId: InvitationId = id(input.id, 'id');
    const personId: PersonId = id(input.personId, 'personId');
    const measureId: MeasureId = id(input.measureId, 'measureId');
    await deps.handleInvitation(
      { type: 'SendInvitation', invitationId, personId, measureId, by: actingSpecialist(actor), ...moment },
      cause,
    );
    return (await reads.invitations.findChanged(invitationId)) ?? refuse('INVITATION_NOT_FOUND');
  },
} satisfies MutationResolvers;

export const invitationFields: InvitationResolvers = {
  __resolveReference: (reference, { reads }) => reads.invitations.find(id(reference.id)),
  person: ({ personId }) => ({ id: personId }),
  department: ({ departmentId }, _args, { reads }) => reads.departments.find(departmentId),
  measure: ({ measureId }) => ({ id: measureId }),
  specialist: ({ specialistId }) => ({ id: specialistId }),
  endedAt: (invitation) => ('endedAt' in invitation ? invitation.endedAt : null),
  lateReplies: ({ lateReplies }) => [...lateReplies],
  application: (invitation, _args, { reads }) =>
    invitation.status === 'ACCEPTED' ? reads.applications.find(invitation.applicationId) : null,
};
