import type { Certificate } from 'pkijs';

/** A key with the type that pkijs declares, so that a program with the types of browsers compiles too. */
export type PrivateKey = Parameters<Certificate['sign']>[0];
export type KeyPair = { publicKey: PrivateKey; privateKey: PrivateKey };

export type KeyAlgorithm = 'ECDSA' | 'RSA';

const parameters = {
  ECDSA: { name: 'ECDSA', namedCurve: 'P-256' },
  RSA: { name: 'RSASSA-PKCS1-v1_5', publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
} as const;

/**
 * Returns a new key pair. An ECDSA pair takes a millisecond, an RSA pair a noticeable part of a second. `bits` is the size of an
 * RSA key.
 */
export async function createKeys(algorithm: KeyAlgorithm, bits = 2048): Promise<KeyPair> {
  return algorithm === 'RSA'
    ? crypto.subtle.generateKey({ ...parameters.RSA, modulusLength: bits }, true, ['sign', 'verify'])
    : crypto.subtle.generateKey(parameters.ECDSA, true, ['sign', 'verify']);
}

/** Reads a stored ECDSA key. */
export async function importPrivateKey(der: ArrayBuffer): Promise<PrivateKey> {
  return crypto.subtle.importKey('pkcs8', der, parameters.ECDSA, true, ['sign']);
}

/** Returns the form in which a key is stored. */
export async function exportPrivateKey(key: PrivateKey): Promise<ArrayBuffer> {
  return crypto.subtle.exportKey('pkcs8', key);
}
