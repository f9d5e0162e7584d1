import { randomUUID } from 'node:crypto';
import { jobOverRows } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { findSilentInvitations } from '../invitation/due.ts';

/** Invitations without a reply in three working days are cancelled. */
export const expireInvitations = jobOverRows({
  name: 'expire-invitations',
  find: ({ db }: Deps, moment, skipped) => findSilentInvitations(db, moment, skipped),
  // A2-17a
  handle: (invitationId, { handleInvitation }, moment) =>
    handleInvitation({ type: 'ExpireInvitation', invitationId, ...moment }, { correlationId: randomUUID() }),
});
