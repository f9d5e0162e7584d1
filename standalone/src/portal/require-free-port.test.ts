import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../obstacle.ts';
import { requireFreePort } from './require-free-port.ts';

const host = '127.0.0.1';

/** Returns the message that is shown for this address. */
async function saidAbout(address: { host: string; port: number }): Promise<string | undefined> {
  return requireFreePort(address).then(
    () => 'free',
    (error: unknown) => sentenceOf(error),
  );
}

describe('a port that another program has', () => {
  it('is named in a sentence that says what to do', async () => {
    const other = createServer().listen({ host, port: 0 });
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(saidAbout({ host, port })).resolves.toBe(
      `Port ${port} is in use by another program. Choose another one with the variable PORT, for example PORT=${port + 1}`,
    );
    other.close();
    await once(other, 'close');
    await expect(saidAbout({ host, port })).resolves.toBe('free');
  });
});

describe('an address that the machine has not', () => {
  it('is named in a sentence', async () => {
    await expect(saidAbout({ host: '192.0.2.1', port: 4000 })).resolves.toBe(
      'This machine has no address 192.0.2.1. Leave HOST out, or set it to 0.0.0.0',
    );
  });
});
