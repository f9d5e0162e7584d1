import {
  type ApplicationId,
  id,
  type InvitationId,
  type MeasureId,
  type PlainDate,
  VersionConflict,
  yearOf,
} from '@aleumet/domain';
import type { Prisma } from '../generated/prisma/client.ts';

/** The case of a measure: its number, and its open invitation or application. */
export type CaseRow = { caseNo: string; invitationId: InvitationId | null; applicationId: ApplicationId | null };
type Tx = Prisma.TransactionClient;
type Opened = { measureId: MeasureId; caseNo: string };

/**
 * Returns the case of the measure; a new one gets the next number, which is stored only when an invitation or application uses it.
 */
export async function findCase(tx: Tx, measureId: MeasureId, today: PlainDate): Promise<CaseRow> {
  const row = await tx.case.findUnique({ where: { measureId } });
  if (!row) return { caseNo: await nextCaseNumber(tx, today), invitationId: null, applicationId: null };
  const { caseNo, invitationId, applicationId } = row;
  return {
    caseNo,
    invitationId: invitationId === null ? null : id(invitationId),
    applicationId: applicationId === null ? null : id(applicationId),
  };
}

async function nextCaseNumber(tx: Tx, today: PlainDate): Promise<string> {
  const [row] = await tx.$queryRaw<{ number: bigint }[]>`SELECT nextval('case_numbers') AS number`;
  return `${yearOf(today)}-${String(row?.number).padStart(6, '0')}`;
}

/** Records the application as the open one. Throws `VersionConflict` when another one was faster. */
export async function holdForApplication(tx: Tx, { measureId, caseNo }: Opened, applicationId: ApplicationId): Promise<void> {
  const taken = await tx.$executeRaw`INSERT INTO cases AS c (measure_id, case_no, application_id)
    VALUES (${measureId}::uuid, ${caseNo}, ${applicationId}::uuid)
    ON CONFLICT (measure_id) DO UPDATE SET application_id = excluded.application_id
    WHERE c.case_no = excluded.case_no AND (c.application_id IS NULL OR c.application_id = excluded.application_id)`;
  if (taken === 0) throw new VersionConflict('case');
}

/** Records the invitation as the open one of the measure. */
export async function holdForInvitation(tx: Tx, { measureId, caseNo }: Opened, invitationId: InvitationId): Promise<void> {
  const taken = await tx.$executeRaw`INSERT INTO cases AS c (measure_id, case_no, invitation_id)
    VALUES (${measureId}::uuid, ${caseNo}, ${invitationId}::uuid)
    ON CONFLICT (measure_id) DO UPDATE SET invitation_id = excluded.invitation_id
    WHERE c.case_no = excluded.case_no AND c.application_id IS NULL AND c.invitation_id IS NULL`;
  if (taken === 0) throw new VersionConflict('case');
}

/** Replaces the invitation with the application created by its consent. */
export async function passToApplication(
  tx: Tx,
  measureId: MeasureId,
  pass: { from: InvitationId; to: ApplicationId },
): Promise<void> {
  const { count } = await tx.case.updateMany({
    where: { measureId, invitationId: pass.from, applicationId: null },
    data: { invitationId: null, applicationId: pass.to },
  });
  if (count === 0) throw new VersionConflict('case');
}

/** The invitation has ended without an application. */
export async function releaseInvitation(tx: Tx, measureId: MeasureId, invitationId: InvitationId): Promise<void> {
  await tx.case.updateMany({ where: { measureId, invitationId }, data: { invitationId: null } });
}

/** The application has ended; the measure may be applied for again. */
export async function releaseApplication(tx: Tx, measureId: MeasureId, applicationId: ApplicationId): Promise<void> {
  await tx.case.updateMany({ where: { measureId, applicationId }, data: { applicationId: null } });
}
