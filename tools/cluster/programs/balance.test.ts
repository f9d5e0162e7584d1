import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { freePorts } from '../../kafka/free-ports.ts';
import { balance } from './balance.ts';

const host = '127.0.0.1';

/** An instance that sends its name on every connection and closes it. */
async function startInstance(name: string) {
  const server = createServer((socket) => socket.end(name));
  await once(server.listen(0, host), 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

const ask = (port: number) => text(connect(port, host)).catch((error: Error & { code?: string }) => error.code);

describe('several instances under one address', () => {
  it('answer in turn', async () => {
    await using one = await startInstance('one');
    await using two = await startInstance('two');
    const [port = 0] = await freePorts(1);
    await using _ = await balance({ host, port, instances: [one.port, two.port] });
    const answers = [await ask(port), await ask(port), await ask(port), await ask(port)];
    expect(answers).toEqual(['two', 'one', 'two', 'one']);
  });

  it('answer by one that is there while another is gone', async () => {
    await using one = await startInstance('one');
    const [gone = 0, port = 0] = await freePorts(2);
    await using _ = await balance({ host, port, instances: [gone, one.port] });
    expect([await ask(port), await ask(port), await ask(port)]).toEqual(['one', 'one', 'one']);
  });

  it('close the connection when none is there', async () => {
    const [gone = 0, port = 0] = await freePorts(2);
    await using _ = await balance({ host, port, instances: [gone] });
    expect(['', 'ECONNRESET']).toContain(await ask(port));
  });
});
