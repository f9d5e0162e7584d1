import type { Instant } from '@aleumet/domain';

/** The revocation status required by the policy: an answer, an answer if available, or none. */
export type RevocationRule = 'required' | 'soft' | 'off';

/** The answer of an authority as stored with the signature: a whole OCSP response, or the digest of a revocation list. */
export type Evidence = { by: 'OCSP' | 'CRL'; issuedAt: Instant; answer: string };

/** The status of a signature's certificates. Unknown is neither good nor revoked: it is checked again. */
export type Standing =
  | { status: 'GOOD'; evidence: Evidence[] }
  | { status: 'REVOKED'; revokedAt: Instant; evidence: Evidence[] }
  | Unknown;

/** `authority`: fingerprint of the one that has not answered, hexadecimal. */
export type Unknown = { status: 'UNKNOWN'; authority: string; problem: string };

export const STANDINGS = ['GOOD', 'UNKNOWN', 'REVOKED', 'NOT_ASKED'] as const;
export type StandingWord = (typeof STANDINGS)[number];

/** How they stood when the signature was accepted. */
export type AcceptedStanding = Exclude<Standing, { status: 'REVOKED' }> | { status: 'NOT_ASKED' };
