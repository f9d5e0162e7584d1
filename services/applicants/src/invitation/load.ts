import { id, type InvitationId } from '@aleumet/domain';
import { findCalendar, type Loaded } from '@aleumet/messaging';
import { findCase } from '../case/store.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { getServedPerson } from '../person/served.ts';
import { intakePolicyOn } from '../policy.ts';
import { getMeasureOf } from '../replicas/measure.ts';
import type { InvitationCommand } from './decider.ts';
import type { SendInvitation } from './decisions/send-invitation.ts';
import type { InvitationFacts, SendingFacts } from './facts.ts';
import type { Invitation } from './invitation.ts';
import { invitationRow } from './row.ts';

type Tx = Prisma.TransactionClient;

/** Reads the invitation, and the data needed to send one. */
export async function loadInvitation(tx: Tx, command: InvitationCommand): Promise<Loaded<Invitation, InvitationFacts>> {
  const invitationId = await invitationIdOf(tx, command);
  const row = invitationId === null ? null : await tx.invitation.findUnique({ where: { id: invitationId } });
  const facts: InvitationFacts = {
    calendar: await findCalendar(tx),
    policyOf: (kind) => intakePolicyOn(kind, command.today),
    sending: command.type === 'SendInvitation' ? await loadSending(tx, command) : null,
  };
  return { state: row ? invitationRow.fromRow(row) : { status: 'none' }, facts, version: Number(row?.version ?? 0) };
}

async function invitationIdOf(tx: Tx, command: InvitationCommand): Promise<InvitationId | null> {
  if (command.type !== 'SupersedeInvitation') return command.invitationId;
  const row = await tx.case.findUnique({ where: { measureId: command.measureId } });
  return row?.invitationId == null ? null : id(row.invitationId);
}

async function loadSending(tx: Tx, command: SendInvitation): Promise<SendingFacts> {
  const person = await getServedPerson(tx, command);
  const measure = await getMeasureOf(tx, command);
  const { measureId, today } = command;
  const { caseNo, applicationId, invitationId } = await findCase(tx, measureId, today);
  return {
    measure,
    person,
    liveApplicationId: applicationId,
    liveInvitationId: invitationId,
    caseNo,
  };
}
