/**
 * node tools/test-server/with-test-server.ts <program> <arguments>: runs it with TEST_DATABASE_URL set, by an embedded
 * server where the caller has set none, and ends with its status. The embedded
 * server of the test kit is started by code; commands that are no tests, as `npm run migrate`, get it here.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startTestServer } from '@aleumet/testkit/postgres';

const [program = '', ...args] = process.argv.slice(2);
const server = await startTestServer();
try {
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: server.url } });
  const [status] = await once(child, 'exit');
  process.exitCode = typeof status === 'number' ? status : 1;
} finally {
  await server.stop();
}
