import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { freePorts } from './free-ports.ts';

describe('free ports', () => {
  it('are different ones, and can be listened on', async () => {
    const ports = await freePorts(20);
    expect(new Set(ports).size).toBe(20);
    const server = createServer().listen({ host: '127.0.0.1', port: ports[0] ?? 0, exclusive: true });
    await once(server, 'listening');
    await once(server.close(), 'close');
  });
});
