import { VersionConflict } from '@aleumet/domain';
import type { Change } from '@aleumet/messaging';
import { holdForInvitation, passToApplication, releaseInvitation } from '../case/store.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { keepSpecialist } from '../specialist/store.ts';
import type { Invitation, InvitationEvent, KnownInvitation } from './invitation.ts';
import { invitationRow } from './row.ts';

type Tx = Prisma.TransactionClient;

/** Writes the row where id and version match, and the place of the case. */
export async function saveInvitation(
  tx: Tx,
  { before, state, events, version }: Change<Invitation, InvitationEvent>,
): Promise<void> {
  if (state.status === 'none') throw new Error('nothing to save');
  const data = { ...invitationRow.toRow(state), version };
  if (before.status === 'none') await tx.invitation.create({ data, select: { id: true } });
  else {
    const { count } = await tx.invitation.updateMany({ where: { id: state.id, version: version - events.length }, data });
    if (count === 0) throw new VersionConflict('invitation');
  }
  for (const event of events) await saveBeside(tx, state, event);
}

async function saveBeside(
  tx: Tx,
  { id: invitationId, measureId, caseNo, departmentId, specialistId }: KnownInvitation,
  event: InvitationEvent,
): Promise<void> {
  switch (event.type) {
    case 'InvitationSent':
      await holdForInvitation(tx, { measureId, caseNo }, invitationId);
      return keepSpecialist(tx, { id: specialistId, departmentId, name: event.specialistName });
    case 'InvitationAccepted':
      return passToApplication(tx, measureId, { from: invitationId, to: event.applicationId });
    case 'InvitationDeclined':
    case 'InvitationExpired':
    case 'InvitationUndeliverable':
    case 'InvitationSuperseded':
      return releaseInvitation(tx, measureId, invitationId);
    case 'InvitationRepliedLate':
    case 'InvitationDueMoved':
      return;
  }
}
