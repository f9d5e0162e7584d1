import { once } from 'node:events';
import { createServer, connect, type Socket } from 'node:net';

/** The common address of several instances, and their own ports on this machine. */
export type Balanced = { host: string; port: number; instances: readonly number[] };

/**
 * One address for several instances, as for a service on a cluster: each new connection is passed to the next instance that
 * accepts it. A connection ends with its instance.
 */
export async function balance({ host, port, instances }: Balanced): Promise<AsyncDisposable> {
  const open = new Set<Socket>();
  let turn = 0;
  const server = createServer((client) => {
    open.add(client);
    client.once('close', () => open.delete(client));
    client.on('error', () => client.destroy());
    turn += 1;
    const order = [...instances.slice(turn % instances.length), ...instances.slice(0, turn % instances.length)];
    joinFirst(client, order);
  });
  await once(server.listen(port, host), 'listening');
  return {
    [Symbol.asyncDispose]: async () => {
      server.close();
      for (const client of open) client.destroy();
      await once(server, 'close');
    },
  };
}

/** Connects the client with the first instance that accepts the connection; without one, it is closed. */
function joinFirst(client: Socket, [port, ...others]: readonly number[]): void {
  if (port === undefined) return void client.destroy();
  const instance = connect(port, '127.0.0.1');
  let joined = false;
  instance.once('connect', () => {
    joined = true;
    client.pipe(instance).pipe(client);
    client.once('close', () => instance.destroy());
  });
  instance.on('error', () => (joined ? client.destroy() : joinFirst(client, others)));
  instance.once('close', () => joined && client.destroy());
}
