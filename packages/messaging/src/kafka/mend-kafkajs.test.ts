import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../test/stopped-while-brokers-change.ts', import.meta.url));
const run = (kafkajs: string) =>
  promisify(execFile)(process.execPath, [program, kafkajs], { timeout: 3000, killSignal: 'SIGKILL' });

describe('a consumer that is stopped while the brokers that it knows change', () => {
  it('stops', async () => {
    await expect(run('mended')).resolves.toMatchObject({ stdout: 'stopped' });
  });

  it('would hang its whole process in kafkajs as it comes: when this fails, the mending can go', async () => {
    await expect(run('plain')).rejects.toMatchObject({ killed: true, stdout: '' });
  });
});
