import { createHash, X509Certificate } from 'node:crypto';
import { refuse } from '@aleumet/domain';
import { Certificate, SignedDataVerifyError } from 'pkijs';
import type { VerifiedSignature } from '../signature/verified-signature.ts';
import { requireTrustedIssuer } from './cms/certificate-chain.ts';
import { requireSigningKey, requireValidAt } from './cms/certificate-policy.ts';
import { serialOf, signerOf } from './cms/certificate-subject.ts';
import { requireStrongCertificate } from './cms/key-strength.ts';
import { type DetachedCms, readDetachedCms } from './cms/read-detached-cms.ts';

/** Tells who signed the bytes, or refuses with the reason. `at` is the moment of receipt; a CMS's own time is not trusted. */
export type SignatureVerifier = {
  verify(document: Uint8Array, cms: Uint8Array, at: Date): Promise<VerifiedSignature>;
};

/** Verifies CMS signatures by RSA and ECDSA. `trustAnchors` are certificates of authorities, PEM, one or more in each text. */
export function createCmsVerifier({ trustAnchors }: { trustAnchors: readonly string[] }): SignatureVerifier {
  const anchors = trustAnchors.flatMap(certificatesIn);

  return {
    async verify(document, bytes, at) {
      const cms = readDetachedCms(bytes);
      const certificate = await signingCertificate(cms, document);
      requireStrongCertificate(certificate);
      await requireTrustedIssuer(certificate, { anchors, companions: cms.certificates, at });
      requireValidAt(certificate, at);
      requireSigningKey(certificate);
      return {
        id: sha256(bytes),
        documentDigest: sha256(document),
        signer: signerOf(certificate),
        certificateSerial: serialOf(certificate),
        validTo: certificate.notAfter.value.toISOString(),
      };
    },
  };
}

/** The certificate whose key signed the document. pkijs alone knows which of several it used, so it must be asked. */
async function signingCertificate({ signedData }: DetachedCms, document: Uint8Array): Promise<Certificate> {
  const { signatureVerified, signerCertificate } = await signedData
    .verify({ signer: 0, data: new Uint8Array(document).buffer, extendedMode: true })
    .catch(unverified);
  if (!signerCertificate) refuse('SIGNATURE_CERTIFICATE_MISSING');
  if (!signatureVerified) refuse('SIGNATURE_DOES_NOT_MATCH');
  return signerCertificate;
}

/** pkijs throws what it could not verify; the parts that it did find are on the error. */
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
