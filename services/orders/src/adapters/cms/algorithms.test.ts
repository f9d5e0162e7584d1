import { describe, expect, it } from 'vitest';
import { isSupportedPair } from './algorithms.ts';

const [md5, sha1, sha256, sha512] = [
  '1.2.840.113549.2.5',
  '1.3.14.3.2.26',
  '2.16.840.1.101.3.4.2.1',
  '2.16.840.1.101.3.4.2.3',
] as const;
const rsa = '1.2.840.113549.1.1.1';
const [ecdsaSha256, ecdsaSha1] = ['1.2.840.10045.4.3.2', '1.2.840.10045.4.1'] as const;

describe('the algorithms of a signature', () => {
  it('are a digest that cannot be forged and RSA or ECDSA over it', () => {
    expect([isSupportedPair(sha256, rsa), isSupportedPair(sha512, rsa), isSupportedPair(sha256, ecdsaSha256)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it.each([
    ['MD5', md5, rsa],
    ['SHA-1', sha1, rsa],
    ['ECDSA over SHA-1', sha256, ecdsaSha1],
    ['two different digests', sha512, ecdsaSha256],
    ['GOST, which belongs to another verifier', '1.2.398.3.10.1.3.3', '1.2.398.3.10.1.1.2.3.2'],
  ])('are not %s', (_, digest, signature) => {
    expect(isSupportedPair(digest, signature)).toBe(false);
  });
});
