import {
  type ApplicationId,
  id,
  type MeasureId,
  type OfferingId,
  type PlainDate,
  VersionConflict,
  yearOf,
} from '@aleumet/domain';
import type { Prisma } from '../generated/prisma/client.ts';

/** The case of a measure: its number, and the offer or application of it that lives. */
export type CaseRow = { caseNo: string; offeringId: OfferingId | null; applicationId: ApplicationId | null };
type Tx = Prisma.TransactionClient;
type Opened = { measureId: MeasureId; caseNo: string };

/** The case of the measure; with the next number when it has none, kept only when an offer or application takes it. */
export async function findCase(tx: Tx, measureId: MeasureId, today: PlainDate): Promise<CaseRow> {
  const row = await tx.case.findUnique({ where: { measureId } });
  if (!row) return { caseNo: await nextCaseNumber(tx, today), offeringId: null, applicationId: null };
  const { caseNo, offeringId, applicationId } = row;
  return {
    caseNo,
    offeringId: offeringId === null ? null : id(offeringId),
    applicationId: applicationId === null ? null : id(applicationId),
  };
}

async function nextCaseNumber(tx: Tx, today: PlainDate): Promise<string> {
  const [row] = await tx.$queryRaw<{ number: bigint }[]>`SELECT nextval('case_numbers') AS number`;
  return `${yearOf(today)}-${String(row?.number).padStart(6, '0')}`;
}

/** The application is the one that lives; whoever was faster makes this one decide again. */
export async function holdForApplication(tx: Tx, { measureId, caseNo }: Opened, applicationId: ApplicationId): Promise<void> {
  const taken = await tx.$executeRaw`INSERT INTO cases AS c (measure_id, case_no, application_id)
    VALUES (${measureId}::uuid, ${caseNo}, ${applicationId}::uuid)
    ON CONFLICT (measure_id) DO UPDATE SET application_id = excluded.application_id
    WHERE c.case_no = excluded.case_no AND (c.application_id IS NULL OR c.application_id = excluded.application_id)`;
  if (taken === 0) throw new VersionConflict('case');
}

/** The offer is what lives of the measure. */
export async function holdForOffer(tx: Tx, { measureId, caseNo }: Opened, offeringId: OfferingId): Promise<void> {
  const taken = await tx.$executeRaw`INSERT INTO cases AS c (measure_id, case_no, offering_id)
    VALUES (${measureId}::uuid, ${caseNo}, ${offeringId}::uuid)
    ON CONFLICT (measure_id) DO UPDATE SET offering_id = excluded.offering_id
    WHERE c.case_no = excluded.case_no AND c.application_id IS NULL AND c.offering_id IS NULL`;
  if (taken === 0) throw new VersionConflict('case');
}

/** The consent makes the offer's place that of its application. */
export async function passToApplication(
  tx: Tx,
  measureId: MeasureId,
  pass: { from: OfferingId; to: ApplicationId },
): Promise<void> {
  const { count } = await tx.case.updateMany({
    where: { measureId, offeringId: pass.from, applicationId: null },
    data: { offeringId: null, applicationId: pass.to },
  });
  if (count === 0) throw new VersionConflict('case');
}

/** The offer has ended without an application. */
export async function releaseOffer(tx: Tx, measureId: MeasureId, offeringId: OfferingId): Promise<void> {
  await tx.case.updateMany({ where: { measureId, offeringId }, data: { offeringId: null } });
}

/** The application has ended; the measure may be applied for again. */
export async function releaseApplication(tx: Tx, measureId: MeasureId, applicationId: ApplicationId): Promise<void> {
  await tx.case.updateMany({ where: { measureId, applicationId }, data: { applicationId: null } });
}
