import { VersionConflict } from '@aleumet/domain';
import type { Change } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';
import { keepSpecialist } from '../specialist/store.ts';
import type { Clerk, Complaint, ComplaintEvent } from './complaint.ts';
import { complaintRow } from './row.ts';

type Tx = Prisma.TransactionClient;

/** Updates the row with matching id and version. */
export async function saveComplaint(
  tx: Tx,
  { before, state, events, version }: Change<Complaint, ComplaintEvent>,
): Promise<void> {
  if (state.status === 'none') throw new Error('nothing to save');
  const data = { ...complaintRow.toRow(state), version };
  if (before.status === 'none') await tx.complaint.create({ data, select: { id: true } });
  else {
    const { count } = await tx.complaint.updateMany({ where: { id: state.id, version: version - events.length }, data });
    if (count === 0) throw new VersionConflict('complaint');
  }
  for (const { specialistId, name } of events.flatMap(clerkOf)) {
    if (specialistId !== null) await keepSpecialist(tx, { id: specialistId, departmentId: state.departmentId, name });
  }
}

function clerkOf(event: ComplaintEvent): Clerk[] {
  switch (event.type) {
    case 'ComplaintRegistered':
      return [event.complaint.acceptedBy];
    case 'ComplaintAnswered':
      return [event.answer.by];
    case 'ComplaintDueMoved':
      return [];
  }
}
