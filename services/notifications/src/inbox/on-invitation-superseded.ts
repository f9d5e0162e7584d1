import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { InvitationSupersededSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyEndedInvitation } from '../replicas/ended-invitation.ts';

/** An application on paper has overtaken the invitation: no SMS, and its codes are free again. */
export const onInvitationSuperseded = reaction(InvitationSupersededSchema, async (event, message, { db }: Deps) =>
  applyOnce(db, causeOf(message), (tx) => applyEndedInvitation(tx, event.invitationId)),
);
