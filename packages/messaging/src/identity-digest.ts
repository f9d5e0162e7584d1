import { createHmac } from 'node:crypto';

/** HMAC-SHA-256 of an IIN or BIN under the key the services share: tells the same number again, and nothing else. */
export type Digest = (number: string) => string;

/** `key`: at least 32 bytes, the same in every service. */
export function createDigest(key: Uint8Array): Digest {
  if (key.length < 32) throw new Error('the digest key needs at least 32 bytes');
  return (number) => createHmac('sha256', key).update(number).digest('hex');
}
