import type { Instant } from '@aleumet/domain';

/** What the policy demands to know of revocation: an answer, an answer if there is one, or none. */
export type RevocationRule = 'required' | 'soft' | 'off';

/** The answer of an authority as it is kept beside the signature: an OCSP answer whole, of a revocation list its digest. */
export type Evidence = { by: 'OCSP' | 'CRL'; issuedAt: Instant; answer: string };

/** How the certificates of a signature stand. Unknown is neither good nor revoked: it is asked again. */
export type Standing =
  | { status: 'GOOD'; evidence: Evidence[] }
  | { status: 'REVOKED'; revokedAt: Instant; evidence: Evidence[] }
  | Unknown;

/** `authority`: the fingerprint of the one that has said nothing, hexadecimal. */
export type Unknown = { status: 'UNKNOWN'; authority: string; problem: string };

export const STANDINGS = ['GOOD', 'UNKNOWN', 'REVOKED', 'NOT_ASKED'] as const;
export type StandingWord = (typeof STANDINGS)[number];

/** How they stood when the signature was accepted. */
export type AcceptedStanding = Exclude<Standing, { status: 'REVOKED' }> | { status: 'NOT_ASKED' };
