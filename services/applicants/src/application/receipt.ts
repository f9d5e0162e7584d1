import { dayOf } from '@aleumet/domain';
import type { KnownApplication } from './application.ts';
import type { RegisterQuery } from './registers.ts';

/**
 * Returns what the applicant gets for the papers: from the State Corporation a receipt of their acceptance (A2-8a), from a department
 * a ticket with the day of registration, the day of obtaining the service, and who accepted them (A2-8b). Null without papers.
 */
export function receiptOf(application: KnownApplication) {
  if (!('intake' in application) || application.intake.acceptedBy === null) return null;
  const { caseNo, receivedAt, dueOn, intake, queries } = application;
  return {
    caseNo,
    registeredOn: dayOf(receivedAt),
    serviceOn: dueOn,
    acceptedBy: application.intake.acceptedBy.name,
    papers: [...intake.papers],
    certifiedCopies: certifiedIn(queries),
  };
}

/** The mark on receipt and ticket: the copies that were compared with their originals (A2-7c). */
function certifiedIn(queries: readonly RegisterQuery[]): string[] {
  return queries.flatMap(({ paperCopy }) => (paperCopy ? [paperCopy.documentName] : []));
}
