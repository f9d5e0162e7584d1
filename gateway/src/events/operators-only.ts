import type { JWTVerifyGetKey } from 'jose';
import type { Clock } from '@aleumet/domain';
import { type Authenticate, createAuthenticate } from '@aleumet/server';

export type TokenOptions = { keys: JWTVerifyGetKey; issuer: string; audience: string; clock: Clock };

/** Determines who may read events: operators, by the `kind` of their token. It has neither persons nor the key of their digests. */
export function authenticateOperators(options: TokenOptions): Authenticate {
  return createAuthenticate({ ...options, digestOf: (number) => number, findActsFor: async () => [] });
}
