import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { type ActsFor, id, instant, Unavailable } from '@aleumet/domain';
import { type Actor, createAuthenticate, remoteKeys } from './actor.ts';

const ISSUER = 'https://issuer.test';
const AUDIENCE = 'portal';
const SPECIALIST_ID = '0190a8a0-0d00-7000-8000-000000000002';
const DEPARTMENT_ID = '0190a8a0-0d00-7000-8000-000000000001';
const MORNING = '2026-02-02T04:00:00Z';
const seconds = (moment: string) => Date.parse(moment) / 1000;

const { privateKey, publicKey } = await generateKeyPair('ES256');
const stranger = await generateKeyPair('ES256');
const keys = createLocalJWKSet({ keys: [await exportJWK(publicKey)] });

const operator = { kind: 'OPERATOR', sub: 'user-1' };
const usual = { iss: ISSUER, aud: AUDIENCE, iat: seconds(MORNING), exp: seconds('2026-02-02T12:00:00Z') };

type Signing = { key?: typeof privateKey; at?: string; findActsFor?: (digest: string) => Promise<readonly ActsFor[]> };

/** Who the claims name to a service whose clock stands still. */
async function actorOf(
  claims: object,
  { key = privateKey, at = MORNING, findActsFor = async () => [] }: Signing = {},
): Promise<Actor> {
  const token = await new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg: 'ES256' }).sign(key);
  return authenticateAt(at, findActsFor)(`Bearer ${token}`);
}

function authenticateAt(at: string, findActsFor: NonNullable<Signing['findActsFor']> = async () => []) {
  const clock = { now: () => instant(at) };
  const digestOf = (number: string) => `digest of ${number}`;
  return createAuthenticate({ keys, issuer: ISSUER, audience: AUDIENCE, clock, digestOf, findActsFor });
}

const nobody = (problem: string) => ({ kind: 'ANONYMOUS', problem });

describe('a token', () => {
  it.each([
    [
      { kind: 'SPECIALIST', specialist_id: SPECIALIST_ID, department_id: DEPARTMENT_ID, name: 'Aliya' },
      { kind: 'SPECIALIST', specialistId: SPECIALIST_ID, departmentId: DEPARTMENT_ID, name: 'Aliya' },
    ],
    [
      { kind: 'REGIONAL_SPECIALIST', region: '75' },
      { kind: 'REGIONAL_SPECIALIST', region: '75' },
    ],
    [
      { kind: 'STATE_CORPORATION', unit_id: 'unit', name: 'Dana' },
      { kind: 'STATE_CORPORATION', unitId: 'unit', name: 'Dana' },
    ],
    [
      { kind: 'PROVIDER', bin: '040540000014' },
      { kind: 'PROVIDER', binDigest: 'digest of 040540000014' },
    ],
    [
      { kind: 'PAYER', department_id: DEPARTMENT_ID, name: 'Bolat' },
      { kind: 'PAYER', departmentId: DEPARTMENT_ID, name: 'Bolat' },
    ],
    [
      { kind: 'DATA_BANK', sub: 'data bank' },
      { kind: 'DATA_BANK', subject: 'data bank' },
    ],
    [
      { kind: 'SMS_GATEWAY', sub: 'gateway' },
      { kind: 'SMS_GATEWAY', subject: 'gateway' },
    ],
    [
      { kind: 'QUALITY_BODY', name: 'Saltanat' },
      { kind: 'QUALITY_BODY', name: 'Saltanat' },
    ],
    [operator, { kind: 'OPERATOR', subject: 'user-1' }],
  ])('names its user: %o', async (claims, actor) => {
    expect(await actorOf(claims)).toEqual(actor);
  });

  it('of a citizen names the persons for whom the IIN may act, and never the IIN', async () => {
    const acts: ActsFor = { personId: id(SPECIALIST_ID), as: 'SELF' };
    const findActsFor = async (digest: string) => (digest === 'digest of 850101300015' ? [acts] : []);
    const actor = await actorOf({ kind: 'CITIZEN', iin: '850101300015' }, { findActsFor });
    expect(actor).toEqual({ kind: 'CITIZEN', iinDigest: 'digest of 850101300015', actsFor: [acts] });
  });

  it('is good until five seconds after its end, by the clock of the portal', async () => {
    expect(await actorOf(operator, { at: '2026-02-02T12:00:04Z' })).toMatchObject({ kind: 'OPERATOR' });
    expect(await actorOf(operator, { at: '2026-02-02T12:00:05Z' })).toEqual(nobody('ERR_JWT_EXPIRED'));
  });

  it('does not log a person out whose issuer is five seconds ahead', async () => {
    const claims = { ...operator, iat: seconds('2026-02-02T05:00:00Z'), nbf: seconds('2026-02-02T05:00:00Z') };
    expect(await actorOf(claims, { at: '2026-02-02T04:59:55Z' })).toMatchObject({ kind: 'OPERATOR' });
    expect(await actorOf(claims, { at: '2026-02-02T04:59:54Z' })).toEqual(nobody('ERR_JWT_CLAIM_VALIDATION_FAILED (nbf)'));
  });

  it.each([
    ['without end', { exp: undefined }, 'ERR_JWT_CLAIM_VALIDATION_FAILED (exp)'],
    ['of another issuer', { iss: 'https://other.test' }, 'ERR_JWT_CLAIM_VALIDATION_FAILED (iss)'],
    ['without issuer', { iss: undefined }, 'ERR_JWT_CLAIM_VALIDATION_FAILED (iss)'],
    ['for another audience', { aud: 'shop' }, 'ERR_JWT_CLAIM_VALIDATION_FAILED (aud)'],
    ['for no audience', { aud: undefined }, 'ERR_JWT_CLAIM_VALIDATION_FAILED (aud)'],
    ['of no kind', { kind: undefined }, 'the token names no kind of user'],
    ['of a kind that nobody knows', { kind: 'ANYONE' }, 'the token names no kind of user'],
    ['of a system without a task', { kind: 'INTEGRATION' }, 'the token names no kind of user'],
    ['without what its kind needs', { kind: 'PROVIDER' }, 'ERR_JWT_CLAIM_VALIDATION_FAILED (bin)'],
    ['with an empty name', { kind: 'OPERATOR', sub: '' }, 'ERR_JWT_CLAIM_VALIDATION_FAILED (sub)'],
    ['with a number for a text', { kind: 'PROVIDER', bin: 40540000014 }, 'ERR_JWT_CLAIM_VALIDATION_FAILED (bin)'],
    ['with a wrong IIN', { kind: 'CITIZEN', iin: '850101300016' }, 'claim iin: Not a valid IIN.'],
    ['with a wrong BIN', { kind: 'PROVIDER', bin: '040540000015' }, 'claim bin: Not a valid BIN.'],
    ['with a wrong id', { kind: 'PAYER', department_id: '75', name: 'Bolat' }, 'claim department_id: Not a UUID.'],
  ])('%s is nobody’s', async (_what, claims, problem) => {
    expect(await actorOf({ ...operator, ...claims })).toEqual(nobody(problem));
  });

  it('signed with another key is nobody’s', async () => {
    expect(await actorOf(operator, { key: stranger.privateKey })).toEqual(nobody('ERR_JWS_SIGNATURE_VERIFICATION_FAILED'));
  });

  it('changed after it was signed is nobody’s', async () => {
    const token = await new SignJWT({ ...usual, ...operator }).setProtectedHeader({ alg: 'ES256' }).sign(privateKey);
    const [header, , signature] = token.split('.');
    const forged = Buffer.from(JSON.stringify({ ...usual, ...operator, sub: 'user-2' })).toString('base64url');
    const actor = await authenticateAt(MORNING)(`Bearer ${header}.${forged}.${signature}`);
    expect(actor).toEqual(nobody('ERR_JWS_SIGNATURE_VERIFICATION_FAILED'));
  });

  it('without a signature is nobody’s', async () => {
    const [header, payload] = [{ alg: 'none' }, { ...usual, ...operator }].map((part) =>
      Buffer.from(JSON.stringify(part)).toString('base64url'),
    );
    expect(await authenticateAt(MORNING)(`Bearer ${header}.${payload}.`)).toMatchObject({ kind: 'ANONYMOUS' });
  });
});

describe('a request', () => {
  it('without a token is nobody’s, and nothing is wrong with it', async () => {
    expect(await authenticateAt(MORNING)(undefined)).toEqual({ kind: 'ANONYMOUS' });
  });

  it.each(['Basic dXNlcg==', 'Bearer', 'Bearer a b', 'token'])('with %j in the place of a token is nobody’s', async (header) => {
    expect(await authenticateAt(MORNING)(header)).toEqual(nobody('not a bearer token'));
  });

  it('with a text that is no token is nobody’s', async () => {
    expect(await authenticateAt(MORNING)('Bearer token')).toEqual(nobody('ERR_JWS_INVALID'));
  });

  it('is not answered as nobody’s when the service itself is out of order', async () => {
    const findActsFor = () => Promise.reject(new Error('the database is gone'));
    await expect(actorOf({ kind: 'CITIZEN', iin: '850101300015' }, { findActsFor })).rejects.toThrow('the database is gone');
  });

  it('is not answered as nobody’s when the issuer does not give its keys', async () => {
    const key = remoteKeys('http://127.0.0.1:1/jwks')({ alg: 'ES256' }, { payload: '', signature: '' });
    await expect(key).rejects.toBeInstanceOf(Unavailable);
  });
});
