import { hash } from 'node:crypto';
import { type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Clock } from '@aleumet/domain';

export type TokenOptions = { keys: JWTVerifyGetKey; issuer: string; audience: string; clock: Clock };

/** Gives the claims of a token. Rejects with an error of `jose` when the token is not good now. */
export type VerifyToken = (token: string) => Promise<JWTPayload>;

/** How far the issuer's clock may be from ours, before the beginning and after the end of a token (RFC 7519, 4.1.4 and 4.1.5). */
const CLOCK_TOLERANCE_SECONDS = 5;
const MOST = 5_000;
/** A key that the issuer has withdrawn opens nothing after this time. */
const TRUST_MS = 60_000;

/**
 * Makes the check of tokens: signature, issuer, audience and time by the portal's clock, within `CLOCK_TOLERANCE_SECONDS`; a token
 * without end is none.
 * The claims of a good token are cached under the digest of the token, so that its signature is verified once, not once for each
 * subgraph call (8 times for a page, 0.3 ms each); its time is checked at every use.
 */
export function createVerifyToken({ keys, issuer, audience, clock }: TokenOptions): VerifyToken {
  const demands = { issuer, audience, requiredClaims: ['exp'], clockTolerance: CLOCK_TOLERANCE_SECONDS };
  const verified = new LRUCache<string, Promise<JWTPayload>>({
    max: MOST,
    ttl: TRUST_MS,
    perf: { now: () => performance.now() },
  });

  async function verify(token: string, currentDate: Date): Promise<JWTPayload> {
    const { payload } = await jwtVerify(token, keys, { ...demands, currentDate });
    return payload;
  }

  return async (token) => {
    const now = new Date(clock.now());
    const digest = hash('sha256', token, 'base64');
    const cached = verified.get(digest);
    if (cached && isInTime(await cached, now)) return cached;
    const verifying = verify(token, now);
    verified.set(digest, verifying);
    return verifying.catch((error: unknown) => {
      verified.delete(digest);
      throw error;
    });
  };
}

/** As `jose` compares: whole seconds, the end excluded, with the same tolerance. */
function isInTime({ exp = 0, nbf = 0 }: JWTPayload, now: Date): boolean {
  const seconds = Math.floor(now.getTime() / 1000);
  return nbf <= seconds + CLOCK_TOLERANCE_SECONDS && exp > seconds - CLOCK_TOLERANCE_SECONDS;
}
