import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { eventually } from '@aleumet/testkit/eventually';
import { watchOver } from '@aleumet/testkit/watcher';
import { freePorts } from '../../kafka/free-ports.ts';

/** Redis, if available. Without it gateways share nothing and still work. */
export type Redis = AsyncDisposable & { url: string | undefined };

/** Starts a Redis without persistence, if the machine has the program. */
export async function ownRedis(hear: (sentence: string) => void): Promise<Redis> {
  const [port = 0] = await freePorts(1);
  const settings = ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no'];
  const child = spawn('redis-server', settings, { stdio: 'ignore' });
  const isThere = await once(child, 'spawn').then(
    () => true,
    () => false,
  );
  if (!isThere || child.pid === undefined) {
    hear('no Redis is given (REDIS_URL) or installed (Debian: apt install redis-server): gateways do not share operations');
    return { url: undefined, [Symbol.asyncDispose]: async () => {} };
  }
  const watcher = watchOver(child.pid, undefined);
  await eventually(() => takesConnections(port), { within: 10_000, what: () => 'Redis does not answer' });
  return {
    url: `redis://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      const gone = child.exitCode === null ? once(child, 'exit') : undefined;
      child.kill('SIGTERM');
      await gone;
      watcher[Symbol.dispose]();
    },
  };
}

async function takesConnections(port: number): Promise<true | undefined> {
  const socket = connect(port, '127.0.0.1');
  const taken = await once(socket, 'connect').then(
    () => true as const,
    () => undefined,
  );
  socket.destroy();
  return taken;
}
