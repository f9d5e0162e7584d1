import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { Unavailable } from '@aleumet/domain';
import { startRooms } from '../test/listening-rooms.ts';
import { ROOM, room } from '../test/rooms.ts';

const query = { query: `{ room(id: "${ROOM}") { id } }` };

describe('a service that listens', () => {
  it('answers GraphQL', async () => {
    await using rooms = await startRooms();
    expect(await rooms.post('/graphql', query)).toMatchObject({ status: 200, body: { data: { room: { id: ROOM } } } });
  });

  it('is live, and ready as soon as it can do its work', async () => {
    const state = { ready: false };
    await using rooms = await startRooms({ isReady: async () => state.ready });
    expect(await rooms.get('/health/live')).toMatchObject({ status: 200, body: { status: 'live' } });
    expect(await rooms.get('/health/ready')).toMatchObject({ status: 503, body: { status: 'not ready' } });
    state.ready = true;
    expect(await rooms.get('/health/ready')).toMatchObject({ status: 200, body: { status: 'ready' } });
  });

  it('has the door of the test clock only when asked for it', async () => {
    await using closed = await startRooms();
    expect([await closed.post('/test/sweep'), await closed.get('/test/idle')]).toMatchObject([{ status: 404 }, { status: 404 }]);
    await using open = await startRooms({ testClock: true });
    expect(await open.post('/test/sweep')).toMatchObject({ status: 200, body: { sent: 3 } });
    expect(await open.get('/test/idle')).toMatchObject({ status: 200, body: { outbox: 1, inbox: 0, lag: 0 } });
  });

  it('takes no question by a plain form, which another site could send', async () => {
    await using rooms = await startRooms();
    const answer = await rooms.get(`/graphql?query=${encodeURIComponent(query.query)}`);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] } });
  });

  it('takes no body above one mebibyte', async () => {
    await using rooms = await startRooms();
    expect(await rooms.post('/graphql', { query: ' '.repeat(1_048_576) })).toMatchObject({ status: 413 });
  });

  it.each([
    { what: 'no JSON', path: '/graphql', sent: { body: '{' }, status: 400 },
    { what: 'nothing', path: '/graphql', sent: { body: '' }, status: 400 },
    { what: 'a form', path: '/graphql', sent: { body: '{}', headers: { 'content-type': 'text/xml' } }, status: 415 },
    { what: 'a path that cannot be read', path: '/%zz', sent: {}, status: 400 },
  ])('refuses $what in the form that GraphQL clients read', async ({ path, sent, status }) => {
    await using rooms = await startRooms();
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${rooms.url}${path}`, { method: 'POST', headers, ...sent });
    expect([answer.status, await answer.json()]).toMatchObject([status, { errors: [{ extensions: { code: 'BAD_REQUEST' } }] }]);
  });
});

describe('a request that cannot begin', () => {
  it.each([
    [new Unavailable('token issuer'), 'UNAVAILABLE'],
    [new Error('secret'), 'INTERNAL_SERVER_ERROR'],
  ])('is answered by the kind of %s, and logged', async (error, code) => {
    await using rooms = await startRooms({
      contextFor: async () => {
        throw error;
      },
    });
    const { status, body } = await rooms.post('/graphql', query);
    expect(status).toBe(500);
    expect(body).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(rooms.logged()).toMatchObject([
      { level: 50, msg: 'request failed before it began', error: { message: error.message } },
    ]);
  });
});

describe('a service that stops', () => {
  // The bound is what this asks: connections that clients keep would hold up the end for ten seconds.
  it('answers what is under way, takes nothing new, and ends the service last', { timeout: 5000 }, async () => {
    const [arrived, open] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    await using rooms = await startRooms({
      findRoom: async () => {
        arrived.resolve();
        await open.promise;
        rooms.steps.push('room found');
        return room;
      },
    });
    await rooms.get('/health/live');
    const underWay = rooms.post('/graphql', query);
    await arrived.promise;
    const stopped = rooms.stop();
    await expect
      .poll(() => rooms.get('/health/live').then(() => 'answered', String), { timeout: 4000 })
      .toContain('fetch failed');
    expect(rooms.steps).toEqual([]);
    open.resolve();
    expect(await underWay).toMatchObject({ status: 200, connection: 'close', body: { data: { room: { id: ROOM } } } });
    await Promise.all([stopped, rooms.stop()]);
    expect(rooms.steps).toEqual(['room found', 'service stopped']);
  });
});

describe('a request that was sent before the end and not read yet', () => {
  const body = JSON.stringify(query);
  const head = ['POST /graphql HTTP/1.1', 'host: x', 'content-type: application/json', `content-length: ${body.length}`];
  const request = `${head.join('\r\n')}\r\n\r\n${body}`;

  async function connectTo(url: string) {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname).setEncoding('utf8');
    await once(socket, 'connect');
    return socket;
  }

  it('is answered on a connection that the loop was too busy to accept', async () => {
    await using rooms = await startRooms();
    const socket = await connectTo(rooms.url);
    socket.write(request); // the operating system has it now, and this loop has not looked
    const stopped = rooms.stop();
    const [answer] = await once(socket, 'data');
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*connection: close/i);
    await stopped;
  });

  it('is answered on a connection that was kept for later', async () => {
    await using rooms = await startRooms();
    const socket = await connectTo(rooms.url);
    socket.write(request);
    await once(socket, 'data');
    socket.write(request);
    const stopped = rooms.stop();
    const [answer] = await once(socket, 'data');
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*connection: close/i);
    await stopped;
  });

  it('is answered on each of many connections while every request keeps the loop busy', async () => {
    await using rooms = await startRooms({
      findRoom: () => {
        const until = performance.now() + 30;
        while (performance.now() < until);
        return room;
      },
    });
    const sockets = await Promise.all(Array.from({ length: 40 }, () => connectTo(rooms.url)));
    for (const socket of sockets) socket.write(request);
    const stopped = rooms.stop();
    const answers = await Promise.all(sockets.map(async (socket) => String((await once(socket, 'data'))[0]).slice(0, 15)));
    expect(answers).toEqual(sockets.map(() => 'HTTP/1.1 200 OK'));
    await stopped;
  });
});

describe('a connection on which nothing was asked yet', () => {
  it('does not hold up the end of a service', { timeout: 5000 }, async () => {
    await using rooms = await startRooms();
    await rooms.get('/health/live');
    const { hostname, port } = new URL(rooms.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    const closed = once(socket, 'close');
    await rooms.stop();
    await closed;
    expect(rooms.steps).toEqual(['service stopped']);
  });
});
