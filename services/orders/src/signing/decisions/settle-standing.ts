import type { Instant } from '@aleumet/domain';
import type { OpenSignature, SignatureStandingKnown } from '../kept-signature.ts';
import type { Standing } from '../standing.ts';

export type SettleStanding = {
  type: 'SettleStanding';
  signatureId: string;
  standing: Exclude<Standing, { status: 'UNKNOWN' }>;
  now: Instant;
};

/**
 * Records the authorities' late answer about a signature that was accepted without one. If the certificate was already revoked on
 * receipt, nothing is undone automatically, because the order may have been carried out. The result is published, and the
 * department decides.
 */
export function settleStanding(state: OpenSignature, { standing, now }: SettleStanding): SignatureStandingKnown[] {
  if (state.status !== 'UNKNOWN') return []; // another process was faster
  const revokedAt = standing.status === 'REVOKED' ? standing.revokedAt : null;
  return [{ type: 'SignatureStandingKnown', about: state.about, revokedAt, evidence: standing.evidence, knownAt: now }];
}
