import type { Instant, OrderId, PersonId } from '@aleumet/domain';
import type { DocumentKind } from './signed-document.ts';
import type { Evidence } from './standing.ts';

/**
 * A signature that was accepted while the status of its certificate was unknown: `unknown`, until an authority answers
 * (SignatureStandingKnown, by the job that asks again). All others are `none`.
 */
export type OpenSignature =
  | { status: 'none' }
  | { status: 'UNKNOWN'; about: AboutSignature }
  | { status: 'known'; about: AboutSignature; revokedAt: Instant | null; evidence: readonly Evidence[]; knownAt: Instant };

export type AboutSignature = {
  signatureId: string;
  kind: DocumentKind;
  orderId: OrderId | null;
  personId: PersonId;
  signedAt: Instant;
};

/** `revokedAt` is null when the certificates were valid on receipt. */
export type SignatureStandingKnown = {
  type: 'SignatureStandingKnown';
  about: AboutSignature;
  revokedAt: Instant | null;
  evidence: readonly Evidence[];
  knownAt: Instant;
};

export function evolve(_state: OpenSignature, { type: _, ...known }: SignatureStandingKnown): OpenSignature {
  return { status: 'known', ...known };
}
