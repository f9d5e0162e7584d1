import type { Certificate } from 'pkijs';
import { refuse } from '../../refusals.ts';
import { isSupported } from './algorithms.ts';
import { hasStrongKey } from './key-strength.ts';
import { authoritiesAllowedBelow, hasForeignCriticalExtension, hasKeyUsage } from './certificate-extensions.ts';

export type Trust = {
  anchors: readonly Certificate[];
  /** Certificates that came with the signature: an authority between the signer's and an anchor may be among them. */
  companions: readonly Certificate[];
  at: Date;
};

/**
 * A sender chooses the companions, so the work is bounded: pkijs's own engine walks two authorities that certify each
 * other for ever.
 */
const MAX_AUTHORITIES = 3;
const MAX_COMPANIONS = 8;

/** The certificate, the authorities above it, and the trusted one. Refuses a certificate that no trusted authority stands behind. */
export async function trustedChain(certificate: Certificate, { anchors, companions, at }: Trust): Promise<Certificate[]> {
  const few = companions.slice(0, MAX_COMPANIONS);
  const chain: Certificate[] = [];
  let subject: Certificate | undefined = certificate;
  for (let below = 0; subject && below < MAX_AUTHORITIES; below += 1) {
    if (hasForeignCriticalExtension(subject) || !isIssuedProperly(subject)) break;
    chain.push(subject);
    const anchor: Certificate | undefined = await issuerOf(subject, { candidates: anchors, below, at });
    if (anchor) return [...chain, anchor];
    subject = await issuerOf(subject, { candidates: few, below, at });
  }
  return refuse('SIGNATURE_AUTHORITY_UNKNOWN');
}

/** By a digest that cannot be forged; the algorithm stands once inside the signed part and once beside it. */
function isIssuedProperly({ signature, signatureAlgorithm }: Certificate): boolean {
  return isSupported(signatureAlgorithm.algorithmId) && signature.isEqual(signatureAlgorithm);
}

type Search = { candidates: readonly Certificate[]; below: number; at: Date };

async function issuerOf(subject: Certificate, { candidates, below, at }: Search): Promise<Certificate | undefined> {
  for (const candidate of candidates) {
    if (!mayIssue(candidate, below, at) || !subject.issuer.isEqual(candidate.subject)) continue;
    if (await isSignedBy(subject, candidate)) return candidate;
  }
  return undefined;
}

function mayIssue(candidate: Certificate, below: number, at: Date): boolean {
  const allowed = authoritiesAllowedBelow(candidate);
  const isValid = candidate.notBefore.value <= at && at <= candidate.notAfter.value;
  const isAuthority = allowed !== undefined && below <= allowed && hasKeyUsage(candidate, 'keyCertSign');
  return isAuthority && isValid && hasStrongKey(candidate);
}

async function isSignedBy(subject: Certificate, issuer: Certificate): Promise<boolean> {
  try {
    return await subject.verify(issuer);
  } catch {
    return false; // a key or an algorithm that does not fit: not signed by this one
  }
}
