import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { InvitationUndeliverableSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyEndedInvitation } from '../replicas/ended-invitation.ts';

/** The invitation was not delivered: its codes become free. */
export const onInvitationUndeliverable = reaction(InvitationUndeliverableSchema, async (event, message, { db }: Deps) =>
  applyOnce(db, causeOf(message), (tx) => applyEndedInvitation(tx, event.invitationId)),
);
