import type { SqlTransaction } from '@aleumet/messaging';

/** Stores that an invitation no longer waits for a reply: its codes become free. */
export async function applyEndedInvitation(tx: SqlTransaction, invitationId: string): Promise<void> {
  await tx.$executeRawUnsafe(
    'INSERT INTO ended_invitations (invitation_id) VALUES ($1::uuid) ON CONFLICT DO NOTHING',
    invitationId,
  );
}
