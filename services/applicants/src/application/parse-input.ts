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

/** Reads the applicant. Values that would not be stored are refused. */
export function toFiling({ filedBy, applicantIin, applicantName }: RegisterApplicationInput): Filing {
  if (filedBy !== 'ATTORNEY') requireLeftOut(applicantName, 'input.applicantName');
  if (filedBy == null || filedBy === 'PERSON') {
    requireLeftOut(applicantIin, 'input.applicantIin');
    return { as: 'PERSON' };
  }
  if (applicantIin == null) throw new InvalidInput('input.applicantIin', 'NEEDED');
  const number = iin(applicantIin, 'input.applicantIin');
  if (filedBy === 'LEGAL_REPRESENTATIVE') return { as: filedBy, iin: number };
  if (applicantName == null) throw new InvalidInput('input.applicantName', 'NEEDED');
  return { as: filedBy, iin: number, name: applicantName };
}

function requireLeftOut(value: string | null | undefined, path: string): void {
  if (value != null) throw new InvalidInput(path, 'NOT_TAKEN_HERE');
}

/** A paper of the package. */
export function toPaper({ kind, name, sheetCount, validUntil, note }: PaperInput): Paper {
  const until = validUntil == null ? null : plainDate(validUntil, 'papers.validUntil');
  return { kind, name, sheetCount: sheetCount ?? 1, validUntil: until, note: note ?? null };
}

/** Documents that are missing or expired. */
export function toFaults({ faults }: RefuseAcceptanceInput): Fault[] {
  return faults.map(({ documentName, fault }) => ({ documentName, reason: fault }));
}
