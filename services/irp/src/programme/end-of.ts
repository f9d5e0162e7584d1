import type { PlainDate } from '@aleumet/domain';
import type { ExpiryReason, PrescribedMeasure, Programme } from './programme.ts';

/**
 * Returns the last day of a measure and its reason: its own last day or that of the disability, whichever comes first (A2-4b,
 * GAP-2).
 */
export function endOf(
  { validTo }: PrescribedMeasure,
  { disabilityUntil }: Pick<Programme, 'disabilityUntil'>,
): { lastOn: PlainDate; reason: ExpiryReason } | undefined {
  if (validTo !== null && (disabilityUntil === null || validTo <= disabilityUntil)) {
    return { lastOn: validTo, reason: 'TERM_ENDED' };
  }
  return disabilityUntil === null ? undefined : { lastOn: disabilityUntil, reason: 'DISABILITY_ENDED' };
}
