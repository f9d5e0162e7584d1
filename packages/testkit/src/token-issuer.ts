import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JSONWebKeySet, type JWK, SignJWT } from 'jose';
import { keptFile } from './authority/kept-file.ts';
import { claimsOf, type TokenHolder } from './token-holder.ts';

/** The issuer and the audience that services of the demo are configured with. */
export const TOKEN_ISSUER = 'https://issuer.aleumet.local';
export const TOKEN_AUDIENCE = 'aleumet';

/** How long a token is valid: a working day. */
export const TOKEN_SECONDS = 8 * 60 * 60;

/** Stands in for the identity provider, which the demo does not have. */
export type TokenIssuer = {
  /** The public key, as returned by `/.well-known/jwks.json`. */
  jwks: JSONWebKeySet;
  /** Returns a token that is valid for eight hours from `now`. */
  tokenFor(holder: TokenHolder, now: Date): Promise<string>;
};

/**
 * Returns the issuer whose key is stored in the folder, and creates it there at first use. Without a folder it exists in this
 * process only.
 */
export async function createTokenIssuer({ folder }: { folder?: string } = {}): Promise<TokenIssuer> {
  const text = folder === undefined ? await createKey() : await keptFile(join(folder, 'token-issuer.json'), createKey);
  const { d, ...publicKey }: JWK = JSON.parse(text);
  const key = await importJWK({ ...publicKey, ...(d !== undefined && { d }) }, 'ES256');
  const kid = await calculateJwkThumbprint(publicKey);

  return {
    jwks: { keys: [{ ...publicKey, kid, alg: 'ES256', use: 'sig' }] },
    tokenFor(holder, now) {
      const issuedAt = Math.floor(now.getTime() / 1000);
      return new SignJWT(claimsOf(holder))
        .setProtectedHeader({ alg: 'ES256', kid, typ: 'JWT' })
        .setIssuer(TOKEN_ISSUER)
        .setAudience(TOKEN_AUDIENCE)
        .setSubject(holder.sub)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + TOKEN_SECONDS)
        .sign(key);
    },
  };
}

async function createKey(): Promise<string> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return JSON.stringify(await exportJWK(privateKey));
}
