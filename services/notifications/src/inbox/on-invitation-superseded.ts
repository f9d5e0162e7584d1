import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { InvitationSupersededSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyEndedInvitation } from '../replicas/ended-invitation.ts';

/** The person has applied on paper in the meantime: no SMS is sent, and the codes become free. */
export const onInvitationSuperseded = reaction(InvitationSupersededSchema, async (event, message, { db }: Deps) =>
  applyOnce(db, causeOf(message), (tx) => applyEndedInvitation(tx, event.invitationId)),
);
