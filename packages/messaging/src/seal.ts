import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Seals bytes for those who hold the same key, and opens them. */
export type Seal = {
  /** Nonce (12 bytes), ciphertext, tag (16 bytes). The same bytes sealed twice look different. */
  close: (plain: Uint8Array, about: string) => Uint8Array;
  /** Throws when the bytes were changed, or sealed under another key or about something else. */
  open: (sealed: Uint8Array, about: string) => Uint8Array;
};

/**
 * AES-256-GCM under `key` (32 bytes), shared by applicants, which seals telephone numbers, and notifications, which needs them.
 * `about`, the id of the person, is authenticated with the bytes, so that they cannot be moved to another person.
 */
export function createSeal(key: Uint8Array): Seal {
  if (key.length !== 32) throw new Error('the seal key needs 32 bytes');
  return {
    close: (plain, about) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(about));
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
    open: (sealed, about) => {
      if (sealed.length < NONCE_BYTES + TAG_BYTES) throw new Error('too short to be sealed');
      const cipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(about));
      cipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
      return Buffer.concat([cipher.update(sealed.subarray(NONCE_BYTES, sealed.length - TAG_BYTES)), cipher.final()]);
    },
  };
}
