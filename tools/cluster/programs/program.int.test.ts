import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase } from '@aleumet/testkit/database';
import { createAuthority } from '@aleumet/testkit/demo';
import { eventually } from '@aleumet/testkit/eventually';
import { afterAll, describe, it } from 'vitest';
import { startProgram } from './program.ts';

const key = 'a'.repeat(64);
const folder = mkdtempSync(join(tmpdir(), 'programs-'));
const anchors = join(folder, 'anchors.pem');
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(anchors, (await createAuthority()).rootPem);

/** Nothing listens at port 1. */
const nowhere = { KAFKA_BROKERS: '127.0.0.1:1', KAFKA_PASSWORD: 'secret', KAFKA_TLS: 'off', JWKS_URL: 'http://127.0.0.1:1/jwks' };
const base = { HOST: '127.0.0.1', PORT: '0', ...nowhere, LOG_LEVEL: 'info' };
const keys = { DIGEST_KEY: key, SEAL_KEY: key, TRUST_ANCHORS: anchors, STATE_REGISTERS_URL: 'http://127.0.0.1:1' };
const statusOf = async (url: string) => (await fetch(url)).status;

// In parallel, because each mostly waits; with a long timeout for a busy machine.
const patient = { concurrent: true, timeout: 120_000 };

describe('a program whose broker does not answer', patient, () => {
  it.for(['applicants', 'irp', 'queue', 'providers', 'orders', 'payments', 'notifications'])(
    '%s lives, is not ready, says why, and stops in order',
    async (name, { expect }) => {
      await using database = await freshDatabase(name);
      await using program = startProgram({ name, env: { ...base, ...keys, DATABASE_URL: database.url } });
      const url = await program.listens;

      expect(await statusOf(`${url}/health/live`)).toBe(200);
      expect(await statusOf(`${url}/health/ready`)).toBe(503);
      await eventually(async () => program.said().includes('ECONNREFUSED 127.0.0.1:1') || undefined);
      expect(await program.stop()).toBe(0);
    },
  );

  it('gateway answers all the same, and stops in order', async ({ expect }) => {
    await using program = startProgram({ name: 'gateway', env: base });
    const url = await program.listens;

    expect(await statusOf(`${url}/health/ready`)).toBe(200);
    expect(await program.stop()).toBe(0);
  });
});

const unreachable = 'postgres://127.0.0.1:1/none';

describe('a program does not start', patient, () => {
  it.for([
    ['without what it needs', 'queue', {}, 'queue ends: PORT is missing: Port to listen on. DATABASE_URL is missing: '],
    [
      'with a clock that can be moved, in production',
      'queue',
      { ...base, ...keys, DATABASE_URL: unreachable, NODE_ENV: 'production', ALEUMET_TEST_CLOCK: anchors },
      'queue ends: ALEUMET_TEST_CLOCK is refused when NODE_ENV=production',
    ],
    [
      'when nobody can be believed',
      'orders',
      { ...base, ...keys, DATABASE_URL: unreachable, TRUST_ANCHORS: join(folder, 'none.pem') },
      'orders ends: TRUST_ANCHORS names a file that cannot be read',
    ],
  ] as const)('%s', async ([, name, env, sentence], { expect }) => {
    await using program = startProgram({ name, env });
    expect(await program.ended).toBe(1);
    expect(program.said()).toContain(sentence);
  });
});
