import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { createHttpServer } from './create-http-server.ts';
import { type HttpLimits, usualHttpLimits } from './http-limits.ts';

/** A server with one route that answers and one that never does. */
async function startServer(limits: Partial<HttpLimits> = {}, bodyLimit = 1000) {
  const app = createHttpServer({ bodyLimit, limits: { ...usualHttpLimits, ...limits } });
  const asked: unknown[] = [];
  const never = Promise.withResolvers<void>();
  app.post('/echo', async ({ body }) => ({ body }));
  app.get('/silent', () => {
    asked.push('silent');
    return never.promise;
  });
  app.get('/small', async () => String(asked.push('small')));
  app.get('/slow', async () => {
    const until = performance.now() + 20;
    while (performance.now() < until);
    return String(asked.push('slow'));
  });
  app.get('/large', async () => 'x'.repeat(20_000_000));
  const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
  return {
    ...{ app, asked },
    open: () => openConnection(Number(port)),
    [Symbol.asyncDispose]: async () => {
      never.resolve();
      app.server.closeAllConnections();
      await app.close();
    },
  };
}

/** A connection to the server; `said` resolves with all that it sent, once it has closed the connection. */
async function openConnection(port: number) {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return { socket, said: textOf(socket) };
}

async function textOf(socket: Socket): Promise<string> {
  const chunks: string[] = [];
  socket.setEncoding('utf8').on('data', (chunk: string) => void chunks.push(chunk));
  socket.on('error', () => {});
  await new Promise((resolve) => void socket.once('close', resolve));
  return chunks.join('');
}

const HEAD = 'POST /echo HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n';

describe('a client that sends its request byte by byte', () => {
  it.each([
    ['the head', HEAD],
    ['the body', `${HEAD}\r\n{`],
  ])('is refused when %s takes too long, however often a byte comes', { timeout: 20_000 }, async (_part, first) => {
    await using server = await startServer({ HEADERS_TIMEOUT_MS: 500, REQUEST_TIMEOUT_MS: 500, IDLE_TIMEOUT_MS: 60_000 });
    const { socket, said } = await server.open();
    socket.write(first);
    const drip = setInterval(() => socket.write('x'), 100);
    const text = await said.finally(() => clearInterval(drip));
    expect(text).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(text).toContain('"code":"BAD_REQUEST"');
  });
});

describe('a connection on which nothing happens', () => {
  it('is closed', { timeout: 20_000 }, async () => {
    await using server = await startServer({ IDLE_TIMEOUT_MS: 300 });
    const { said } = await server.open();
    expect(await said).toBe('');
  });

  it('is closed when its client does not read the answer', { timeout: 20_000 }, async () => {
    await using server = await startServer({ IDLE_TIMEOUT_MS: 300 });
    const { socket } = await server.open();
    const ended = new Promise((resolve) => {
      server.app.server.once(
        'request',
        (_request, response) => void response.once('close', () => resolve(response.writableFinished)),
      );
    });
    socket.removeAllListeners('data').pause();
    socket.write('GET /large HTTP/1.1\r\nhost: x\r\n\r\n');
    expect(await ended).toBe(false);
  });
});

describe('a client that sends many requests', () => {
  it('is answered one by one, and others in between', async () => {
    await using server = await startServer();
    const [greedy, modest] = [await server.open(), await server.open()];
    greedy.socket.write('GET /slow HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(20));
    await vi.waitUntil(() => server.asked.length > 0, { interval: 1 });
    modest.socket.write('GET /small HTTP/1.1\r\nhost: x\r\n\r\n');
    await vi.waitUntil(() => server.asked.length === 21, { interval: 5 });
    expect(server.asked.indexOf('small')).toBeLessThan(5);
  });

  it('is cut off when they wait in one connection', async () => {
    await using server = await startServer();
    const { socket, said } = await server.open();
    socket.write('GET /silent HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(500));
    expect(await said).toBe('');
    expect(server.asked.length).toBeLessThanOrEqual(32);
  });

  it.each([
    ['pieces as a network makes them', 1_000, /^HTTP\/1\.1 200 OK\r\n[^]*xxx/],
    ['hundred thousand pieces', 100_000, /^$/],
  ])('may send a body in %s', async (_what, pieces, answer) => {
    await using server = await startServer({}, 1_000_000);
    const { socket, said } = await server.open();
    const head =
      'POST /echo HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n';
    socket.write(`${head}1\r\n"\r\n${'1\r\nx\r\n'.repeat(pieces)}1\r\n"\r\n0\r\n\r\n`);
    expect(await said).toMatch(answer);
  });

  it('gets no more connections than there may be', async () => {
    await using server = await startServer({ MAX_CONNECTIONS: 1 });
    const first = await server.open();
    first.socket.write('GET /silent HTTP/1.1\r\nhost: x\r\n\r\n');
    await expect.poll(() => server.asked.length).toBe(1);
    const second = await server.open();
    expect(await second.said).toBe('');
  });

  it.each([
    ['headers', 431, 'a: b\r\n'.repeat(3_000)],
    ['one header', 431, `a: ${'b'.repeat(20_000)}\r\n`],
  ])('is refused when it sends too many %s', async (_what, status, headers) => {
    await using server = await startServer();
    const { socket, said } = await server.open();
    socket.write(`GET /silent HTTP/1.1\r\nhost: x\r\n${headers}\r\n`);
    const answer = await said;
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain('\r\nx-content-type-options: nosniff\r\n');
    expect(answer).toContain('\r\ncache-control: no-store\r\n');
  });
});

describe('a request that is not ours', () => {
  it.each([
    ['a body that is packed', { 'content-encoding': 'gzip' }, gzipSync('{}')],
    ['a host that cannot be read', { host: '[' }, '{}'],
  ])('is refused: %s', async (_what, headers, payload) => {
    await using server = await startServer();
    const answer = await server.app.inject({
      ...{ method: 'POST', url: '/echo', payload },
      headers: { 'content-type': 'application/json', ...headers },
    });
    expect(answer.statusCode).toBe(400);
  });

  it.each([
    ['HEAD', '/echo', [405, 'POST']],
    ['OPTIONS', '/echo', [405, 'POST']],
    ['PUT', '/silent', [405, 'GET']],
    ['GET', '/850101300015', [404, undefined]],
  ] as const)('%s %s is answered at once', async (method, url, expected) => {
    await using server = await startServer();
    const answer = await server.app.inject({ method, url });
    expect([answer.statusCode, answer.headers.allow]).toEqual(expected);
    expect(answer.body).not.toContain('850101300015');
  });
});

describe('every answer', () => {
  it('tells browsers to keep, guess, frame and run nothing', async () => {
    await using server = await startServer({ HSTS_SECONDS: 3600 });
    const { headers } = await server.app.inject({ method: 'POST', url: '/echo', payload: {} });
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=3600; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
  });

  it('says nothing of HTTPS where the program is not told to', async () => {
    await using server = await startServer();
    const { headers } = await server.app.inject({ method: 'POST', url: '/echo', payload: {} });
    expect(headers['strict-transport-security']).toBeUndefined();
  });
});
