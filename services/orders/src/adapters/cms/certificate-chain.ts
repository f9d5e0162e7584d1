import type { Certificate } from 'pkijs';
import { refuse } from '../../refusals.ts';
import { isSupported } from './algorithms.ts';
import { hasStrongKey } from './key-strength.ts';
import { authoritiesAllowedBelow, hasForeignCriticalExtension, hasKeyUsage } from './certificate-extensions.ts';

export type Trust = {
  anchors: readonly Certificate[];
  /** Certificates included in the signature, which may contain an authority between the signer's certificate and a trust anchor. */
  companions: readonly Certificate[];
  at: Date;
};

/**
 * The sender chooses these certificates, so the work is limited: pkijs's own engine loops forever over two authorities that certify
 * each other.
 */
const MAX_AUTHORITIES = 3;
const MAX_COMPANIONS = 8;

/**
 * Returns the certificate, the authorities above it, and the trusted one. Refuses a certificate that was not issued under a trusted
 * authority.
 */
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

/** Checks that the digest cannot be forged; the algorithm is stated both inside and outside the signed part. */
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
    return false; // the key or the algorithm does not match: not signed by this one
  }
}
