import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { type Clock, type DepartmentId, id, iin, type PersonId, type SpecialistId, bin } from '@aleumet/domain';

/** A person for whom a citizen may act: as oneself, or as the representative with a scope. */
export type ActsFor = { personId: PersonId; as: 'SELF' | 'INTAKE' | 'ALL' };

/** Who asks, as the token says; a citizen with the persons that the identity replica ties to the IIN. */
export type Actor =
  | { kind: 'ANONYMOUS'; problem?: string }
  | { kind: 'CITIZEN'; iinDigest: string; actsFor: readonly ActsFor[] }
  | { kind: 'SPECIALIST'; specialistId: SpecialistId; departmentId: DepartmentId; name: string }
  | { kind: 'REGIONAL_SPECIALIST'; region: string }
  | { kind: 'STATE_CORPORATION'; unitId: string; name: string }
  | { kind: 'PROVIDER'; binDigest: string }
  | { kind: 'PAYER'; departmentId: DepartmentId; name: string }
  | { kind: 'INTEGRATION'; subject: string }
  | { kind: 'OPERATOR'; subject: string };

export type ActorOf<Kind extends Actor['kind']> = Extract<Actor, { kind: Kind }>;

export type AuthenticationOptions = {
  keys: JWTVerifyGetKey;
  issuer: string;
  audience: string;
  clock: Clock;
  digestOf: (number: string) => string;
  /** For whom the person of this IIN may act today, by the service's identity replica. */
  findActsFor: (iinDigest: string) => Promise<readonly ActsFor[]>;
};

/** Finds who asks by the `Authorization` header. A bad token is nobody, with the problem told where a token is needed. */
export type Authenticate = (authorization: string | undefined) => Promise<Actor>;

/** The keys of an issuer, fetched from its JWKS address when needed. */
export function remoteKeys(jwksUrl: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(jwksUrl));
}

/** Makes the check of tokens: signature, issuer, audience and time by the portal's clock. */
export function createAuthenticate(options: AuthenticationOptions): Authenticate {
  const { keys, issuer, audience, clock } = options;
  return async (authorization) => {
    if (!authorization) return { kind: 'ANONYMOUS' };
    const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
    if (!token) return { kind: 'ANONYMOUS', problem: 'not a bearer token' };
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, audience, currentDate: new Date(clock.now()) });
      return await toActor(payload, options);
    } catch (error) {
      if (error instanceof errors.JOSEError) return { kind: 'ANONYMOUS', problem: error.code };
      throw error;
    }
  };
}

async function toActor(claims: JWTPayload, { digestOf, findActsFor }: AuthenticationOptions): Promise<Actor> {
  const text = (name: string) => textClaim(claims, name);
  switch (claims['kind']) {
    case 'CITIZEN': {
      const iinDigest = digestOf(iin(text('iin')));
      return { kind: 'CITIZEN', iinDigest, actsFor: await findActsFor(iinDigest) };
    }
    case 'SPECIALIST':
      return { kind: 'SPECIALIST', specialistId: id(text('specialist_id')), departmentId: id(text('department_id')), name: text('name') };
    case 'REGIONAL_SPECIALIST':
      return { kind: 'REGIONAL_SPECIALIST', region: text('region') };
    case 'STATE_CORPORATION':
      return { kind: 'STATE_CORPORATION', unitId: text('unit_id'), name: text('name') };
    case 'PROVIDER':
      return { kind: 'PROVIDER', binDigest: digestOf(bin(text('bin'))) };
    case 'PAYER':
      return { kind: 'PAYER', departmentId: id(text('department_id')), name: text('name') };
    case 'INTEGRATION':
    case 'OPERATOR':
      return { kind: claims['kind'], subject: text('sub') };
    default:
      return { kind: 'ANONYMOUS', problem: 'the token names no kind of user' };
  }
}

function textClaim(claims: JWTPayload, name: string): string {
  const value = claims[name];
  if (typeof value !== 'string' || value === '') throw new errors.JWTClaimValidationFailed(`no claim ${name}`, claims, name);
  return value;
}
