import type { PlainDate } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { FiledBy, Paper, PaperKind } from '../application.ts';

/** The complete set of row 8 of the standard (A2-9): application, identity document, and the power of attorney if its holder submits. */
function neededOf(filedBy: FiledBy): PaperKind[] {
  const always: PaperKind[] = ['APPLICATION_FORM', 'IDENTITY_DOCUMENT'];
  return filedBy === 'ATTORNEY' ? [...always, 'POWER_OF_ATTORNEY'] : always;
}

/**
 * Refuses when a required document is missing or has expired (A2-9); the office must then refuse acceptance and issue the receipt
 * A2/F4.
 */
export function requirePackage(papers: readonly Paper[], filedBy: FiledBy, today: PlainDate): void {
  const missing = neededOf(filedBy).find((kind) => !papers.some((paper) => paper.kind === kind));
  if (missing) refuse('PACKAGE_INCOMPLETE', { missing });
  const expired = papers.find(({ validUntil }) => (validUntil ?? today) < today);
  if (expired) refuse('DOCUMENT_EXPIRED', { document: expired.kind, validUntil: expired.validUntil });
}
