/** No SHA-1 and no MD5, which pkijs still verifies; the national GOST algorithms belong to another adapter. */
const supported: ReadonlySet<string> = new Set([
  '2.16.840.1.101.3.4.2.1', // SHA-256
  '2.16.840.1.101.3.4.2.2', // SHA-384
  '2.16.840.1.101.3.4.2.3', // SHA-512
  '1.2.840.113549.1.1.1', // RSA, the digest is named apart
  '1.2.840.113549.1.1.11', // RSA with SHA-256
  '1.2.840.113549.1.1.12', // RSA with SHA-384
  '1.2.840.113549.1.1.13', // RSA with SHA-512
  '1.2.840.10045.4.3.2', // ECDSA with SHA-256
  '1.2.840.10045.4.3.3', // ECDSA with SHA-384
  '1.2.840.10045.4.3.4', // ECDSA with SHA-512
]);

export function isSupported(objectIdentifier: string): boolean {
  return supported.has(objectIdentifier);
}
