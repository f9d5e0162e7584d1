import { id } from '@aleumet/domain';
import { findCalendar, type Loaded } from '@aleumet/messaging';
import type { ServiceKind } from '@aleumet/domain';
import type { Prisma } from '../generated/prisma/client.ts';
import { ageBandOn } from '../person/age-band.ts';
import { toKnownPerson } from '../person/store.ts';
import type { Complaint } from './complaint.ts';
import type { ComplaintCommand } from './decider.ts';
import type { RegisterComplaint } from './decisions/register-complaint.ts';
import type { ComplainingFacts, ComplaintFacts } from './facts.ts';
import { fromRow } from './row.ts';

type Tx = Prisma.TransactionClient;

/** The complaint, and what registering one rests on. */
export async function loadComplaint(tx: Tx, command: ComplaintCommand): Promise<Loaded<Complaint, ComplaintFacts>> {
  const row = await tx.complaint.findUnique({ where: { id: command.complaintId } });
  const complaining = command.type === 'RegisterComplaint' ? await loadComplaining(tx, command) : null;
  const facts: ComplaintFacts = { calendar: await findCalendar(tx), complaining };
  return { state: row ? fromRow(row) : { status: 'none' }, facts, version: Number(row?.version ?? 0) };
}

async function loadComplaining(tx: Tx, { personId, applicationId, today }: RegisterComplaint): Promise<ComplainingFacts> {
  const row = await tx.person.findUnique({ where: { id: personId, status: 'known' } });
  const person = row && toKnownPerson(row);
  const application = applicationId === null ? null : await tx.application.findUnique({ where: { id: applicationId, personId } });
  return {
    person: person && { ...person, ageBand: ageBandOn(person.birthDate, today) },
    application: application && {
      id: id(application.id),
      kind: application.kind as ServiceKind,
      unitId: application.unitId === null ? null : id(application.unitId),
      hasResult: application.result !== null,
    },
  };
}
