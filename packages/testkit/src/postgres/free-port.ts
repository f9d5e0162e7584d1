import { createServer } from 'node:net';
import { StartError } from './start-error.ts';

const LOOPBACK = '127.0.0.1';
const ANY = 0;

/** Returns a free port: the given one, or any. */
export function freePort(wished: number = ANY): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', (cause) => failed(new StartError('PORT_TAKEN', portTaken(wished), { cause })));
    probe.listen({ host: LOOPBACK, port: wished, exclusive: true }, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : wished;
      probe.close(() => found(port));
    });
  });
}

function portTaken(port: number): string {
  return `Port ${port} on this machine is in use by another program. Stop that program, or choose another port.`;
}
