import { createHmac } from 'node:crypto';

/**
 * HMAC-SHA-256 of an IIN or BIN, with the key that all services share: allows to recognise the same number, but not to compute it.
 */
export type Digest = (number: string) => string;

/** `key`: at least 32 bytes, the same in every service. */
export function createDigest(key: Uint8Array): Digest {
  if (key.length < 32) throw new Error('the digest key needs at least 32 bytes');
  return (number) => createHmac('sha256', key).update(number).digest('hex');
}
