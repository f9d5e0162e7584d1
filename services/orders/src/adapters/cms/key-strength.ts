import { type Integer, ObjectIdentifier } from 'asn1js';
import { type Certificate, type PublicKeyInfo, RSAPublicKey } from 'pkijs';
import { refuse } from '../../refusals.ts';
import { isSupported } from './algorithms.ts';

const RSA = '1.2.840.113549.1.1.1';
const EC = '1.2.840.10045.2.1';

/** Shorter RSA keys can be factored. Longer ones than any authority issues only take the verifier's time. */
const RSA_BITS = { least: 2048, most: 8192 };
/** RSA verification takes time proportional to the exponent, which the sender of a certificate chooses. */
const MOST_EXPONENT_BITS = 64;
/** P-256, P-384 and P-521. */
const CURVES: ReadonlySet<string> = new Set(['1.2.840.10045.3.1.7', '1.3.132.0.34', '1.3.132.0.35']);

/** Refuses a certificate whose key is too weak, or whose digest can be forged. */
export function requireStrongCertificate({ signatureAlgorithm, subjectPublicKeyInfo }: Certificate): void {
  const algorithm = signatureAlgorithm.algorithmId;
  if (!isSupported(algorithm)) refuse('SIGNATURE_ALGORITHM_NOT_SUPPORTED', { certificate: algorithm });
  const weakness = weaknessOf(subjectPublicKeyInfo);
  if (weakness) refuse('SIGNATURE_KEY_TOO_WEAK', weakness);
}

/** Whether signatures of this key can be trusted. */
export function hasStrongKey({ subjectPublicKeyInfo }: Certificate): boolean {
  return weaknessOf(subjectPublicKeyInfo) === undefined;
}

type Weakness = { algorithm: string; bits?: number; atLeast?: number };

/** A curve is only accepted by name: explicit parameters could describe a weak curve. */
function weaknessOf({ parsedKey, algorithm: { algorithmId, algorithmParams } }: PublicKeyInfo): Weakness | undefined {
  if (algorithmId === EC) {
    const isNamed = algorithmParams instanceof ObjectIdentifier && CURVES.has(algorithmParams.getValue());
    return isNamed ? undefined : { algorithm: algorithmId };
  }
  if (algorithmId !== RSA || !(parsedKey instanceof RSAPublicKey)) return { algorithm: algorithmId };
  const bits = bitsOf(parsedKey.modulus);
  const isBounded = bits <= RSA_BITS.most && bitsOf(parsedKey.publicExponent) <= MOST_EXPONENT_BITS;
  return bits >= RSA_BITS.least && isBounded ? undefined : { algorithm: algorithmId, bits, atLeast: RSA_BITS.least };
}

/** For an unsigned number: pkijs removes the sign octet. */
function bitsOf({ valueBlock: { valueHexView } }: Integer): number {
  return BigInt(`0x${Buffer.from(valueHexView).toString('hex')}`).toString(2).length;
}
