import { createServer } from 'node:net';
import { once } from 'node:events';
import { toPortError } from './port-error.ts';

/** Throws `StartError` when the port cannot be listened on, before anything else is started. */
export async function requireFreePort(address: { host: string; port: number }): Promise<void> {
  const server = createServer();
  try {
    await once(server.listen(address), 'listening');
  } catch (error) {
    throw toPortError(error, address);
  }
  server.close();
  await once(server, 'close');
}
