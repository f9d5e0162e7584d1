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
 * Records what the authorities say at last of a signature that was accepted without their answer. One that was revoked already at the
 * receipt undoes nothing by itself: an order may have been carried out meanwhile. It is published, and the department decides.
 */
export function settleStanding(state: OpenSignature, { standing, now }: SettleStanding): SignatureStandingKnown[] {
  if (state.status !== 'UNKNOWN') return []; // somebody was faster
  const revokedAt = standing.status === 'REVOKED' ? standing.revokedAt : null;
  return [{ type: 'SignatureStandingKnown', about: state.about, revokedAt, evidence: standing.evidence, knownAt: now }];
}
