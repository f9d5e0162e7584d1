import { refuse } from '@aleumet/domain';
import { fromBER } from 'asn1js';
import { Certificate, ContentInfo, SignedData, type SignerInfo } from 'pkijs';
import { isSupported } from './algorithms.ts';

/** A CMS of one signer over bytes that lie elsewhere. Nothing in it is verified yet. */
export type DetachedCms = { signedData: SignedData; certificates: Certificate[] };

/** Signatures of people take 2-20 KB; parsing of anything much larger only costs time. */
const MAX_BYTES = 100_000;

/** Reads the structure, and refuses all that pkijs would go along with: enclosed content, several signers, trailing bytes. */
export function readDetachedCms(bytes: Uint8Array): DetachedCms {
  const signedData = parse(bytes);
  const [signer, second] = signedData.signerInfos;
  if (!signer) refuse('SIGNATURE_WITHOUT_SIGNER');
  if (second) refuse('SIGNATURE_OF_SEVERAL_SIGNERS', { signers: signedData.signerInfos.length });
  // pkijs verifies enclosed content and ignores the document that it is given
  if (signedData.encapContentInfo.eContent) refuse('SIGNATURE_ENCLOSES_CONTENT');
  const certificates = (signedData.certificates ?? []).filter((item) => item instanceof Certificate);
  if (certificates.length === 0) refuse('SIGNATURE_CERTIFICATE_MISSING');
  requireCades(signedData, signer);
  return { signedData, certificates };
}

function parse(bytes: Uint8Array): SignedData {
  if (bytes.length > MAX_BYTES) refuse('SIGNATURE_UNREADABLE', { bytes: bytes.length, atMost: MAX_BYTES });
  try {
    const { offset, result } = fromBER(new Uint8Array(bytes));
    const content = new ContentInfo({ schema: result });
    if (offset === bytes.length && content.contentType === ContentInfo.SIGNED_DATA) {
      return new SignedData({ schema: content.content });
    }
  } catch {
    // whatever a parser says of foreign bytes, the answer is the same
  }
  return refuse('SIGNATURE_UNREADABLE');
}

/**
 * CAdES signs attributes that hold the document's digest. Without them the signature of one document's attributes
 * could be passed off as the signature of a document.
 */
function requireCades({ encapContentInfo }: SignedData, signer: SignerInfo): void {
  if (encapContentInfo.eContentType !== ContentInfo.DATA || !signer.signedAttrs) refuse('SIGNATURE_UNREADABLE');
  const algorithms = [signer.digestAlgorithm.algorithmId, signer.signatureAlgorithm.algorithmId];
  const foreign = algorithms.find((algorithm) => !isSupported(algorithm));
  if (foreign !== undefined) refuse('SIGNATURE_ALGORITHM_NOT_SUPPORTED', { algorithm: foreign });
}
