import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import {
  type ActsFor,
  bin,
  type DepartmentId,
  type Id,
  id,
  iin,
  InvalidInput,
  line,
  type SpecialistId,
  Unavailable,
} from '@aleumet/domain';
import { createVerifyToken, type TokenOptions } from './verify-token.ts';

/** The user, according to the token; for a citizen with the persons that the identity replica associates with the IIN. */
export type Actor =
  | { kind: 'ANONYMOUS'; problem?: string }
  | { kind: 'CITIZEN'; iinDigest: string; actsFor: readonly ActsFor[] }
  | { kind: 'SPECIALIST'; specialistId: SpecialistId; departmentId: DepartmentId; name: string }
  | { kind: 'REGIONAL_SPECIALIST'; region: string }
  | { kind: 'STATE_CORPORATION'; unitId: string; name: string }
  | { kind: 'PROVIDER'; binDigest: string }
  | { kind: 'PAYER'; departmentId: DepartmentId; name: string }
  | { kind: 'DATA_BANK'; subject: string }
  | { kind: 'SMS_GATEWAY'; subject: string }
  | { kind: 'QUALITY_BODY'; name: string }
  | { kind: 'OPERATOR'; subject: string };

export type ActorOf<Kind extends Actor['kind']> = Extract<Actor, { kind: Kind }>;

export type AuthenticationOptions = TokenOptions & {
  digestOf: (number: string) => string;
  /** Returns the persons for whom the holder of this IIN may act today, from the service's identity replica. */
  findActsFor: (iinDigest: string) => Promise<readonly ActsFor[]>;
};

/**
 * Determines the user from the `Authorization` header. With an invalid token the user is anonymous, and the problem is reported
 * where a token is required.
 */
export type Authenticate = (authorization: string | undefined) => Promise<Actor>;

/** Errors that are caused by the token while its key is looked up; all others are caused by the issuer. */
const TOKEN_PROBLEMS = new Set(['ERR_JWKS_NO_MATCHING_KEY', 'ERR_JWKS_MULTIPLE_MATCHING_KEYS', 'ERR_JOSE_NOT_SUPPORTED']);

/** Returns the keys of an issuer, fetched from its JWKS address when needed. Throws `Unavailable` when it does not return them. */
export function remoteKeys(jwksUrl: string): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(jwksUrl));
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (cause) {
      if (cause instanceof errors.JOSEError && TOKEN_PROBLEMS.has(cause.code)) throw cause;
      throw new Unavailable('token issuer', { cause });
    }
  };
}

/**
 * Creates the function that determines the user. The token is verified by `createVerifyToken`; the persons for whom a citizen may
 * act are looked up each time.
 */
export function createAuthenticate(options: AuthenticationOptions): Authenticate {
  const verify = createVerifyToken(options);
  return async (authorization) => {
    if (!authorization) return { kind: 'ANONYMOUS' };
    const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
    if (!token) return { kind: 'ANONYMOUS', problem: 'not a bearer token' };
    try {
      return await toActor(await verify(token), options);
    } catch (error) {
      return { kind: 'ANONYMOUS', problem: problemOf(error) };
    }
  };
}

/** Returns what is wrong with the token; rethrows errors with another cause. */
function problemOf(error: unknown): string {
  if (error instanceof InvalidInput) return error.message;
  if (error instanceof errors.JWTClaimValidationFailed) return `${error.code} (${error.claim})`;
  if (error instanceof errors.JOSEError) return error.code;
  throw error;
}

async function toActor(claims: JWTPayload, { digestOf, findActsFor }: AuthenticationOptions): Promise<Actor> {
  const text = (name: string) => textClaim(claims, name);
  switch (claims['kind']) {
    case 'CITIZEN': {
      const iinDigest = digestOf(iin(text('iin'), 'claim iin'));
      return { kind: 'CITIZEN', iinDigest, actsFor: await findActsFor(iinDigest) };
    }
    case 'SPECIALIST':
      return {
        kind: 'SPECIALIST',
        specialistId: idClaim(claims, 'specialist_id'),
        departmentId: idClaim(claims, 'department_id'),
        name: text('name'),
      };
    case 'REGIONAL_SPECIALIST':
      return { kind: 'REGIONAL_SPECIALIST', region: text('region') };
    case 'STATE_CORPORATION':
      return { kind: 'STATE_CORPORATION', unitId: text('unit_id'), name: text('name') };
    case 'PROVIDER':
      return { kind: 'PROVIDER', binDigest: digestOf(bin(text('bin'), 'claim bin')) };
    case 'PAYER':
      return { kind: 'PAYER', departmentId: idClaim(claims, 'department_id'), name: text('name') };
    case 'QUALITY_BODY':
      return { kind: 'QUALITY_BODY', name: text('name') };
    case 'DATA_BANK':
    case 'SMS_GATEWAY':
    case 'OPERATOR':
      return { kind: claims['kind'], subject: text('sub') };
    default:
      return { kind: 'ANONYMOUS', problem: 'the token names no kind of user' };
  }
}

function textClaim(claims: JWTPayload, name: string): string {
  const value = claims[name];
  if (typeof value !== 'string' || value === '') throw new errors.JWTClaimValidationFailed(`no claim ${name}`, claims, name);
  return line(value, `claim ${name}`);
}

function idClaim<Name extends string>(claims: JWTPayload, name: string): Id<Name> {
  return id(textClaim(claims, name), `claim ${name}`);
}
