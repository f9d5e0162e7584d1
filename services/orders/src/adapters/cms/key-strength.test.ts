import { generateKeyPairSync } from 'node:crypto';
import { Certificate, PublicKeyInfo } from 'pkijs';
import { describe, expect, it } from 'vitest';
import { hasStrongKey } from './key-strength.ts';

describe('a key', () => {
  it.each(['prime256v1', 'secp384r1', 'secp521r1'])('on %s is strong', (namedCurve) => {
    expect(isStrong(generateKeyPairSync('ec', { namedCurve }).publicKey)).toBe(true);
  });

  it.each(['secp224r1', 'secp256k1', 'prime192v1'])('on %s is not', (namedCurve) => {
    expect(isStrong(generateKeyPairSync('ec', { namedCurve }).publicKey)).toBe(false);
  });

  it('of RSA has 2048 bits or more, and an exponent that does not take long', () => {
    const rsa = (modulusLength: number, publicExponent = 65_537) => generateKeyPairSync('rsa', { modulusLength, publicExponent });
    expect(isStrong(rsa(2048).publicKey)).toBe(true);
    expect(isStrong(rsa(2040).publicKey)).toBe(false);
  });

  it('of another kind is not', () => {
    expect(isStrong(generateKeyPairSync('ed25519').publicKey)).toBe(false);
    expect(isStrong(generateKeyPairSync('x25519').publicKey)).toBe(false);
  });
});

function isStrong(key: { export: (options: { type: 'spki'; format: 'der' }) => Buffer }): boolean {
  const certificate = new Certificate();
  certificate.subjectPublicKeyInfo = PublicKeyInfo.fromBER(new Uint8Array(key.export({ type: 'spki', format: 'der' })));
  return hasStrongKey(certificate);
}
