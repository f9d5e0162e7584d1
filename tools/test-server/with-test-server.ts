/**
 * node tools/test-server/with-test-server.ts <program> <arguments>: runs it with TEST_DATABASE_URL, set to an embedded server
 * unless the caller has set it, and exits with its status. The embedded server of the test kit is started by code; this provides
 * it to commands that are not tests, such as `npm run migrate`.
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
