import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts bytes for those who have the same key, and decrypts them. */
export type Seal = {
  /** Returns nonce (12 bytes), ciphertext, tag (16 bytes). Encrypting the same bytes twice gives different results. */
  close: (plain: Uint8Array, about: string) => Uint8Array;
  /** Throws when the bytes were changed, or were encrypted with another key or another `about`. */
  open: (sealed: Uint8Array, about: string) => Uint8Array;
};

/**
 * AES-256-GCM with `key` (32 bytes), shared by applicants, which encrypts telephone numbers, and notifications, which needs them.
 * `about`, the id of the person, is authenticated together with the bytes, so that they cannot be moved to another person.
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
