import type { PlainDate } from '@aleumet/domain';
import type { TermFact } from './facts.ts';

/** Whether measure and disability are both still valid on the day (A2-4b, GAP-2). */
export function isWithinTerm({ validTo, disabilityUntil }: TermFact, day: PlainDate): boolean {
  return (validTo === null || day <= validTo) && (disabilityUntil === null || day <= disabilityUntil);
}
