import { createHash, X509Certificate } from 'node:crypto';
import { Unavailable } from '@aleumet/domain';
import { Certificate, SignedDataVerifyError } from 'pkijs';
import { refuse } from '../refusals.ts';
import type { AcceptedStanding, RevocationRule, Standing } from '../signing/standing.ts';
import type { VerifiedSignature } from '../signing/verified-signature.ts';
import { trustedChain } from './cms/certificate-chain.ts';
import { requireSigningKey, requireValidAt } from './cms/certificate-policy.ts';
import { serialOf, signerOf } from './cms/certificate-subject.ts';
import { requireStrongCertificate } from './cms/key-strength.ts';
import { type DetachedCms, readDetachedCms } from './cms/read-detached-cms.ts';
import { askAboutChain } from './revocation/ask-about-chain.ts';
import type { FetchBytes } from './revocation/fetch-bytes.ts';
import { createRevocationSource, type RevocationAddresses } from './revocation/revocation-source.ts';

/** When a signature was received, and the policy of that day; the time in the CMS is not trusted. */
export type Receipt = { at: Date; revocation: RevocationRule };

export type SignatureVerifier = {
  /**
   * Returns who signed the bytes, or refuses with the reason. Throws `Unavailable` when the revocation status is required and
   * cannot be determined.
   */
  verify(document: Uint8Array, cms: Uint8Array, receipt: Receipt): Promise<VerifiedSignature>;
  /** Returns the status of the certificates of an accepted signature at its receipt, as known to their authorities now. */
  askAgain(document: Uint8Array, cms: Uint8Array, moments: { at: Date; now: Date }): Promise<Standing>;
};

export type CmsVerifierOptions = {
  /** Certificates of authorities, PEM, one or more in each text. */
  trustAnchors: readonly string[];
  /** Where the authorities publish revocations; without an address the status is unknown. */
  revocationAddresses?: readonly RevocationAddresses[];
  /** HTTP by default. */
  fetchBytes?: FetchBytes;
};

/** Verifies CMS signatures with RSA and ECDSA. */
export function createCmsVerifier({ trustAnchors, revocationAddresses = [], fetchBytes }: CmsVerifierOptions): SignatureVerifier {
  const source = createRevocationSource(revocationAddresses, fetchBytes);
  const anchors = trustAnchors.flatMap(certificatesIn);

  async function chainOf({ certificates }: DetachedCms, certificate: Certificate, at: Date): Promise<Certificate[]> {
    requireStrongCertificate(certificate);
    const chain = await trustedChain(certificate, { anchors, companions: certificates, at });
    requireValidAt(certificate, at);
    requireSigningKey(certificate);
    return chain;
  }

  return {
    async verify(document, bytes, { at, revocation }) {
      const cms = readDetachedCms(bytes);
      const certificate = await signingCertificate(cms, document);
      const chain = await chainOf(cms, certificate, at);
      return {
        id: sha256(bytes),
        documentDigest: sha256(document),
        signer: signerOf(certificate),
        certificateSerial: serialOf(certificate),
        validTo: certificate.notAfter.value.toISOString(),
        standing: revocation === 'off' ? NOT_ASKED : accepted(await askAboutChain(chain, { source, at, now: at }), revocation),
      };
    },
    async askAgain(document, bytes, { at, now }) {
      const cms = readDetachedCms(bytes);
      const chain = await chainOf(cms, await signingCertificate(cms, document), at);
      return askAboutChain(chain, { source, at, now });
    },
  };
}

const NOT_ASKED = { status: 'NOT_ASKED' } as const;

/** Refuses a revoked certificate; one with unknown status is accepted if the policy is soft. */
function accepted(standing: Standing, rule: RevocationRule): AcceptedStanding {
  if (standing.status === 'REVOKED') return refuse('SIGNATURE_CERTIFICATE_REVOKED', { revokedAt: standing.revokedAt });
  if (standing.status === 'UNKNOWN' && rule === 'required') throw new Unavailable(`revocation: ${standing.problem}`);
  return standing;
}

/** The certificate whose key signed the document. Only pkijs knows which of several it used. */
async function signingCertificate({ signedData }: DetachedCms, document: Uint8Array): Promise<Certificate> {
  const { signatureVerified, signerCertificate } = await signedData
    .verify({ signer: 0, data: new Uint8Array(document).buffer, extendedMode: true })
    .catch(unverified);
  if (!signerCertificate) refuse('SIGNATURE_CERTIFICATE_MISSING');
  if (!signatureVerified) refuse('SIGNATURE_DOES_NOT_MATCH');
  return signerCertificate;
}

/** pkijs throws when verification fails; the error contains the parts that it found. */
function unverified(error: unknown): SignedDataVerifyError {
  if (error instanceof SignedDataVerifyError) return error;
  throw error;
}

function certificatesIn(pem: string): Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
  if (!blocks) throw new Error('a trust anchor is not a PEM certificate');
  return blocks.map((block) => Certificate.fromBER(new Uint8Array(new X509Certificate(block).raw)));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
