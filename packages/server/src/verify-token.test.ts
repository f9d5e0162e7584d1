import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTVerifyGetKey, SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { instant } from '@aleumet/domain';
import { createVerifyToken } from './verify-token.ts';

const [issuer, audience] = ['https://issuer.test', 'portal'];
const [MORNING, NOON] = ['2026-02-02T04:00:00Z', '2026-02-02T12:00:00Z'];
const { privateKey, publicKey } = await generateKeyPair('ES256');
const local = createLocalJWKSet({ keys: [await exportJWK(publicKey)] });

async function tokenOf(subject: string): Promise<string> {
  const exp = Date.parse(NOON) / 1000;
  return new SignJWT({ iss: issuer, aud: audience, sub: subject, exp }).setProtectedHeader({ alg: 'ES256' }).sign(privateKey);
}

/** A check whose clock and key can be changed, and which counts how often a key is asked for. */
function world(now = MORNING) {
  const state = { now, asked: 0, withdrawn: false };
  const keys: JWTVerifyGetKey = async (...given) => {
    state.asked += 1;
    if (state.withdrawn) throw new Error('withdrawn');
    return local(...given);
  };
  return { state, verify: createVerifyToken({ keys, issuer, audience, clock: { now: () => instant(state.now) } }) };
}

describe('a good token that comes again', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
    vi.advanceTimersByTime(1_000); // at 0 the cache takes nothing for timed
  });
  afterEach(() => void vi.useRealTimers());

  it('is verified once, also when all subgraphs ask at the same moment', async () => {
    const { state, verify } = world();
    const token = await tokenOf('aigerim');
    await Promise.all(Array.from({ length: 7 }, () => verify(token)));
    await expect(verify(token)).resolves.toMatchObject({ sub: 'aigerim' });
    expect(state.asked).toBe(1);
  });

  it('ends when it ends by the clock of the portal, to the same second as a new one', async () => {
    const { state, verify } = world();
    const token = await tokenOf('aigerim');
    await verify(token);
    state.now = '2026-02-02T12:00:04Z';
    await expect(verify(token)).resolves.toMatchObject({ sub: 'aigerim' });
    state.now = '2026-02-02T12:00:05Z';
    const refusals = [verify, world(state.now).verify].map((one) =>
      expect(one(token)).rejects.toMatchObject({ code: 'ERR_JWT_EXPIRED' }),
    );
    await Promise.all(refusals);
    await expect(verify(token)).rejects.toMatchObject({ code: 'ERR_JWT_EXPIRED' });
  });

  it('opens nothing a minute after the issuer has withdrawn its key', async () => {
    const { state, verify } = world();
    const token = await tokenOf('aigerim');
    await verify(token);
    state.withdrawn = true;
    await vi.advanceTimersByTimeAsync(59_000);
    await expect(verify(token)).resolves.toMatchObject({ sub: 'aigerim' });
    await vi.advanceTimersByTimeAsync(2_000);
    await expect(verify(token)).rejects.toThrow('withdrawn');
  });
});

describe('a token', () => {
  it('gives its own claims and nobody else’s', async () => {
    const { verify } = world();
    const tokens = await Promise.all(['aigerim', 'saule', 'damir'].map(tokenOf));
    const subjects = await Promise.all([...tokens, ...tokens].map(async (token) => (await verify(token)).sub));
    expect(subjects).toEqual(['aigerim', 'saule', 'damir', 'aigerim', 'saule', 'damir']);
  });

  it('that was refused is looked at again', async () => {
    const { state, verify } = world();
    const token = await tokenOf('aigerim');
    state.withdrawn = true;
    await expect(verify(token)).rejects.toThrow('withdrawn');
    state.withdrawn = false;
    await expect(verify(token)).resolves.toMatchObject({ sub: 'aigerim' });
  });
});
