import { webcrypto } from 'node:crypto';

export type KeyAlgorithm = 'ECDSA' | 'RSA';

const parameters = {
  ECDSA: { name: 'ECDSA', namedCurve: 'P-256' },
  RSA: { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
} as const;

/** A new key pair. An ECDSA pair takes a millisecond, an RSA pair a noticeable part of a second. */
export async function createKeys(algorithm: KeyAlgorithm): Promise<webcrypto.CryptoKeyPair> {
  return algorithm === 'RSA'
    ? webcrypto.subtle.generateKey(parameters.RSA, true, ['sign', 'verify'])
    : webcrypto.subtle.generateKey(parameters.ECDSA, true, ['sign', 'verify']);
}

/** A kept ECDSA key. */
export async function importPrivateKey(der: ArrayBuffer): Promise<webcrypto.CryptoKey> {
  return webcrypto.subtle.importKey('pkcs8', der, parameters.ECDSA, true, ['sign']);
}

/** The form in which a key is kept. */
export async function exportPrivateKey(key: webcrypto.CryptoKey): Promise<ArrayBuffer> {
  return webcrypto.subtle.exportKey('pkcs8', key);
}
