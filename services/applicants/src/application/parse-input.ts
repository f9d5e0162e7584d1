import { type ApplicationId, id, iin, InvalidInput, type MeasureId, type PersonId, plainDate } from '@aleumet/domain';
import type { PaperInput, RefuseAcceptanceInput, RegisterApplicationInput } from '../generated/graphql.ts';
import type { Fault, Filing, Paper } from './application.ts';

/** The ids with which an application is filed. */
export function toFilingIds(input: { id: string; personId: string; measureId: string }) {
  const applicationId: ApplicationId = id(input.id, 'id');
  const personId: PersonId = id(input.personId, 'personId');
  const measureId: MeasureId = id(input.measureId, 'measureId');
  return { applicationId, personId, measureId };
}

/** Who stands at the desk. */
export function toFiling({ filedBy, applicantIin, applicantName }: RegisterApplicationInput): Filing {
  if (filedBy == null || filedBy === 'PERSON') return { as: 'PERSON' };
  if (applicantIin == null) throw new InvalidInput('applicantIin', 'needed when a representative files');
  const number = iin(applicantIin, 'applicantIin');
  if (filedBy === 'LEGAL_REPRESENTATIVE') return { as: filedBy, iin: number };
  const name = applicantName?.trim() ?? '';
  if (name === '') throw new InvalidInput('applicantName', 'needed when the holder of a power of attorney files');
  return { as: filedBy, iin: number, name };
}

/** A paper of the package. */
export function toPaper({ kind, name, sheetCount, validUntil, note }: PaperInput): Paper {
  const until = validUntil == null ? null : plainDate(validUntil, 'papers.validUntil');
  return { kind, name, sheetCount: sheets(sheetCount, 'papers.sheetCount'), validUntil: until, note: note ?? null };
}

/** Documents that are missing or expired. */
export function toFaults({ faults }: RefuseAcceptanceInput): Fault[] {
  return faults.map(({ documentName, fault }) => ({ documentName, reason: fault }));
}

/** A number of sheets; one, when nobody says. */
export function sheets(given: number | null | undefined, path: string): number {
  const count = given ?? 1;
  if (count < 1) throw new InvalidInput(path, 'at least 1');
  return count;
}
