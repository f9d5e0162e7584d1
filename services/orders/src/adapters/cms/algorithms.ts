/** Digests by their identifiers. No SHA-1 and no MD5, which pkijs still verifies. */
const DIGESTS = new Map([
  ['2.16.840.1.101.3.4.2.1', 'SHA-256'],
  ['2.16.840.1.101.3.4.2.2', 'SHA-384'],
  ['2.16.840.1.101.3.4.2.3', 'SHA-512'],
]);

/** RSA by itself: the digest is named apart. */
const RSA = '1.2.840.113549.1.1.1';

/** Algorithms of signatures, each with its digest. The national GOST algorithms belong to another adapter. */
const SIGNATURES = new Map([
  ['1.2.840.113549.1.1.11', 'SHA-256'], // RSA
  ['1.2.840.113549.1.1.12', 'SHA-384'],
  ['1.2.840.113549.1.1.13', 'SHA-512'],
  ['1.2.840.10045.4.3.2', 'SHA-256'], // ECDSA
  ['1.2.840.10045.4.3.3', 'SHA-384'],
  ['1.2.840.10045.4.3.4', 'SHA-512'],
]);

/** Whether a certificate, or what an authority answers, may be signed by the algorithm. */
export function isSupported(signatureAlgorithm: string): boolean {
  return SIGNATURES.has(signatureAlgorithm);
}

/** Whether a signer may use the two algorithms, which must not name different digests. */
export function isSupportedPair(digestAlgorithm: string, signatureAlgorithm: string): boolean {
  const digest = DIGESTS.get(digestAlgorithm);
  return digest !== undefined && (signatureAlgorithm === RSA || SIGNATURES.get(signatureAlgorithm) === digest);
}
