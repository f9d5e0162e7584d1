import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthenticate } from '@aleumet/server';
import { instant } from '@aleumet/domain';
import fastify, { type FastifyInstance } from 'fastify';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demoEmployees } from './people/employees.ts';
import { demoUsers } from './people/users.ts';
import { createTokenIssuer, TOKEN_AUDIENCE, TOKEN_ISSUER } from './token-issuer.ts';
import { tokenRoutes } from './token-routes.ts';

const now = new Date('2026-02-02T04:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const names = { issuer: TOKEN_ISSUER, audience: TOKEN_AUDIENCE };

describe('a token of the demo', () => {
  it('carries who it names, and what the kind of user needs', async () => {
    const { specialistAlmaty } = demoEmployees;
    const issuer = await createTokenIssuer();
    const token = await issuer.tokenFor(specialistAlmaty, now);
    const { payload } = await jwtVerify(token, createLocalJWKSet(issuer.jwks), { ...names, currentDate: now });
    expect(payload).toEqual({
      iss: 'https://issuer.aleumet.local',
      aud: 'aleumet',
      sub: specialistAlmaty.sub,
      iat: now.getTime() / 1000,
      exp: now.getTime() / 1000 + 28_800,
      kind: 'SPECIALIST',
      name: specialistAlmaty.name,
      iin: specialistAlmaty.iin,
      specialist_id: specialistAlmaty.specialistId,
      department_id: specialistAlmaty.departmentId,
    });
  });

  it.each(demoUsers())('lets $user in as $kind', async (user) => {
    const issuer = await createTokenIssuer();
    const authenticate = authenticateAt(issuer.jwks, now);
    expect(await authenticate(`Bearer ${await issuer.tokenFor(user, now)}`)).toMatchObject({ kind: user.kind });
  });

  it('lasts eight hours by the clock of the portal, and the five seconds by which clocks may differ', async () => {
    const issuer = await createTokenIssuer();
    const token = await issuer.tokenFor(demoEmployees.operator, now);
    const actorAt = (at: Date) => authenticateAt(issuer.jwks, at)(`Bearer ${token}`);
    expect(await actorAt(later(28_804))).toMatchObject({ kind: 'OPERATOR' });
    expect(await actorAt(later(28_805))).toEqual({ kind: 'ANONYMOUS', problem: 'ERR_JWT_EXPIRED' });
  });

  it('is nothing to a portal that trusts another issuer', async () => {
    const [one, other] = [await createTokenIssuer(), await createTokenIssuer()];
    const token = await one.tokenFor(demoEmployees.operator, now);
    expect(await authenticateAt(other.jwks, now)(`Bearer ${token}`)).toMatchObject({ kind: 'ANONYMOUS' });
  });
});

describe('the issuer of the demo', () => {
  let folder: string;
  let app: FastifyInstance;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'issuer-'));
    app = fastify();
    await app.register(tokenRoutes, { issuer: await createTokenIssuer({ folder }), users: demoUsers(), now: () => now });
  });
  afterEach(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  it('keeps its key, and never shows the private part', async () => {
    const { jwks } = await createTokenIssuer({ folder });
    const answer = await app.inject('/.well-known/jwks.json');
    expect(answer.json()).toEqual(jwks);
    expect(Object.keys(jwks.keys[0] ?? {}).toSorted()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
  });

  it('gives a token to a user of the demo', async () => {
    const answer = await app.inject({ method: 'POST', url: '/token', payload: { user: 'aigerim' } });
    const { jwks } = await createTokenIssuer({ folder });
    const { access_token: token, ...rest } = answer.json();
    expect(rest).toEqual({ token_type: 'Bearer', expires_in: 28_800 });
    expect(await authenticateAt(jwks, now)(`Bearer ${token}`)).toMatchObject({ kind: 'CITIZEN' });
  });

  it.each([{ user: 'nobody' }, {}])('gives none to others: %j', async (payload) => {
    const answer = await app.inject({ method: 'POST', url: '/token', payload });
    expect(answer.statusCode).toBe(400);
  });
});

function authenticateAt(jwks: Parameters<typeof createLocalJWKSet>[0], at: Date) {
  return createAuthenticate({
    ...names,
    keys: createLocalJWKSet(jwks),
    clock: { now: () => instant(at) },
    digestOf: (number) => `digest of ${number}`,
    findActsFor: async () => [],
  });
}
