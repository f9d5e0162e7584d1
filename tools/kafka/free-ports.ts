import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

/** Below the ports that systems use for outgoing connections, so that a restarted broker finds its own port free. */
const [LOWEST, ABOVE_HIGHEST] = [20_000, 32_000];

/** Returns so many different free ports of this machine. */
export async function freePorts(count: number): Promise<number[]> {
  const held: { port: number; server: Server }[] = [];
  while (held.length < count) {
    const port = randomInt(LOWEST, ABOVE_HIGHEST);
    const server = await hold(port);
    if (server) held.push({ port, server });
  }
  await Promise.all(held.map(({ server }) => once(server.close(), 'close')));
  return held.map(({ port }) => port);
}

async function hold(port: number): Promise<Server | undefined> {
  const server = createServer().listen({ host: '127.0.0.1', port, exclusive: true });
  return once(server, 'listening').then(
    () => server,
    () => undefined, // in use
  );
}
