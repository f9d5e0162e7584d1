import { type BasicOCSPResponse, type Certificate, getCrypto } from 'pkijs';
import { isSupported } from '../cms/algorithms.ts';
import { keyPurposesOf } from '../cms/certificate-extensions.ts';
import { hasStrongKey } from '../cms/key-strength.ts';
import type { Question } from './standing.ts';

const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9';
const MOST_DELEGATES = 3;

/**
 * Throws unless the response was signed by the issuer of the certificate, or by a responder certified by it (RFC 6960, 4.2.2.2).
 */
export async function requireAnswerOfAuthority(answer: BasicOCSPResponse, question: Question): Promise<void> {
  if (!isSupported(answer.signatureAlgorithm.algorithmId)) throw new Error('the OCSP answer is signed by a weak algorithm');
  if (await isSignedBy(answer, question.issuer)) return;
  for (const delegate of (answer.certs ?? []).slice(0, MOST_DELEGATES)) {
    if ((await isDelegate(delegate, question)) && (await isSignedBy(answer, delegate))) return;
  }
  throw new Error('the OCSP answer is signed by nobody who may');
}

async function isDelegate(candidate: Certificate, { issuer, now }: Question): Promise<boolean> {
  const isValid = candidate.notBefore.value <= now && now <= candidate.notAfter.value;
  const isMarked = keyPurposesOf(candidate).includes(OCSP_SIGNING) && isSupported(candidate.signatureAlgorithm.algorithmId);
  if (!isValid || !isMarked || !hasStrongKey(candidate) || !candidate.issuer.isEqual(issuer.subject)) return false;
  return candidate.verify(issuer).catch(() => false);
}

async function isSignedBy({ tbsResponseData, signature, signatureAlgorithm }: BasicOCSPResponse, signer: Certificate) {
  const signed = new Uint8Array(tbsResponseData.tbsView);
  return getCrypto(true)
    .verifyWithPublicKey(signed, signature, signer.subjectPublicKeyInfo, signatureAlgorithm)
    .catch(() => false); // another kind of key: not signed by this one
}
