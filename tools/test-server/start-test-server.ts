import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A PostgreSQL where databases may be made and dropped freely. */
export type TestServer = { url: string; stop: () => Promise<void> };

/** The server of TEST_DATABASE_URL, or an embedded one with a data folder of its own that goes with it. */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') return { url: given, stop: async () => {} };
  const { startPostgres } = await import('@aleumet/testkit/postgres');
  const folder = await mkdtemp(path.join(tmpdir(), 'aleumet-test-'));
  const server = await startPostgres(folder);
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
