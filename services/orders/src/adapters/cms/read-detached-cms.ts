import { fromBER } from 'asn1js';
import { Certificate, ContentInfo, SignedData, type SignerInfo } from 'pkijs';
import { refuse } from '../../refusals.ts';
import { isSupportedPair } from './algorithms.ts';
import { isDer } from './is-der.ts';
import { requireSignedAttributes } from './signed-attributes.ts';

/** A CMS with one signer over detached content. Nothing in it is verified yet. */
export type DetachedCms = { signedData: SignedData; certificates: Certificate[] };

/** Signatures of persons have 2-20 KB; parsing anything much larger only takes time. */
const MAX_BYTES = 100_000;

/**
 * Reads the structure. Refuses everything that pkijs would tolerate: enclosed content, several signers, BER, repeated attributes.
 */
export function readDetachedCms(bytes: Uint8Array): DetachedCms {
  const signedData = parse(bytes);
  const [signer, second] = signedData.signerInfos;
  if (!signer) refuse('SIGNATURE_WITHOUT_SIGNER');
  if (second) refuse('SIGNATURE_OF_SEVERAL_SIGNERS', { signers: signedData.signerInfos.length });
  // pkijs verifies enclosed content and ignores the given document
  if (signedData.encapContentInfo.eContent) refuse('SIGNATURE_ENCLOSES_CONTENT');
  const certificates = (signedData.certificates ?? []).filter((item) => item instanceof Certificate);
  if (certificates.length === 0) refuse('SIGNATURE_CERTIFICATE_MISSING');
  if (signedData.encapContentInfo.eContentType !== ContentInfo.DATA) refuse('SIGNATURE_UNREADABLE');
  requireSignedAttributes(signer);
  requireAlgorithms(signer);
  return { signedData, certificates };
}

function parse(bytes: Uint8Array): SignedData {
  if (bytes.length > MAX_BYTES) refuse('SIGNATURE_UNREADABLE', { bytes: bytes.length, atMost: MAX_BYTES });
  if (!isDer(bytes)) refuse('SIGNATURE_UNREADABLE');
  try {
    const content = new ContentInfo({ schema: fromBER(new Uint8Array(bytes)).result });
    if (content.contentType === ContentInfo.SIGNED_DATA) return new SignedData({ schema: content.content });
  } catch {
    // whatever a parser reports about foreign bytes, the answer is the same
  }
  return refuse('SIGNATURE_UNREADABLE');
}

function requireAlgorithms({ digestAlgorithm, signatureAlgorithm }: SignerInfo): void {
  const [digest, signature] = [digestAlgorithm.algorithmId, signatureAlgorithm.algorithmId];
  if (!isSupportedPair(digest, signature)) refuse('SIGNATURE_ALGORITHM_NOT_SUPPORTED', { digest, signature });
}
