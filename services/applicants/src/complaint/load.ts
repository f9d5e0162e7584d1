import { FactMissing } from '@aleumet/domain';
import { findCalendar, type Loaded } from '@aleumet/messaging';
import type { Considering } from '../people/office.ts';
import { applicationRow } from '../application/row.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { getServedPerson } from '../person/served.ts';
import { intakePolicyOn } from '../policy.ts';
import type { Addressee, Complaint } from './complaint.ts';
import type { ComplaintCommand } from './decider.ts';
import type { RegisterComplaint } from './decisions/register-complaint.ts';
import type { ComplainedApplication, ComplainingFacts, ComplaintFacts } from './facts.ts';
import { QUALITY_BODY } from './quality-body.ts';
import { complaintRow } from './row.ts';

type Tx = Prisma.TransactionClient;

/** Reads the complaint, and the data needed to register one. */
export async function loadComplaint(tx: Tx, command: ComplaintCommand): Promise<Loaded<Complaint, ComplaintFacts>> {
  const row = await tx.complaint.findUnique({ where: { id: command.complaintId } });
  const state: Complaint = row ? complaintRow.fromRow(row) : { status: 'none' };
  const complaining = command.type === 'RegisterComplaint' ? await loadComplaining(tx, command) : null;
  const application = command.type === 'AnswerComplaint' && row?.applicationId ? await find(tx, { id: row.applicationId }) : null;
  const facts: ComplaintFacts = {
    calendar: await findCalendar(tx),
    policyOf: (kind) => intakePolicyOn(kind, command.today),
    complaining,
    application,
  };
  return { state, facts, version: Number(row?.version ?? 0) };
}

async function loadComplaining(tx: Tx, command: RegisterComplaint): Promise<ComplainingFacts> {
  const person = await getServedPerson(tx, command);
  const addressee = await findAddressee(tx, command.by);
  return { person, application: await findApplication(tx, command), addressee };
}

/** A unit finds applications that it accepted, other offices those of the person. */
async function findApplication(
  tx: Tx,
  { subject: { applicationId }, personId, by }: RegisterComplaint,
): Promise<ComplainedApplication | null> {
  if (applicationId === null) return null;
  const accepted = by.office === 'STATE_CORPORATION' ? { unitId: by.unitId } : {};
  return find(tx, { id: applicationId, personId, ...accepted });
}

async function find(tx: Tx, where: Prisma.ApplicationWhereUniqueInput): Promise<ComplainedApplication | null> {
  const row = await tx.application.findUnique({ where, include: { queries: true } });
  if (!row) return null;
  const application = applicationRow.fromRow(row);
  return {
    id: application.id,
    kind: application.kind,
    unitId: application.unitId,
    hasResult: 'result' in application,
    acceptedBy: 'intake' in application ? application.intake.acceptedBy : application.refusal.refusedBy,
    decidedBy: 'decision' in application ? application.decision.by : null,
  };
}

/** The head of the office at the address of the standard, or the body for quality. */
async function findAddressee(tx: Tx, by: Considering): Promise<Addressee> {
  switch (by.office) {
    case 'EMPLOYMENT_DEPARTMENT':
      return headOf(await tx.department.findUnique({ where: { id: by.departmentId } })); // A2-14a
    case 'STATE_CORPORATION':
      return headOf(await tx.corporationUnit.findUnique({ where: { id: by.unitId } })); // A2-14d
    case 'QUALITY_BODY':
      return QUALITY_BODY; // A2-14g
  }
}

type Office = { nameKk: string; nameRu: string; nameEn: string; headName: string | null };

function headOf(office: Office | null): Addressee {
  if (!office) throw new FactMissing('office');
  return { office: { kk: office.nameKk, ru: office.nameRu, en: office.nameEn }, headName: office.headName }; // A2-14a, A2-14d
}
