import { describe, expect, it } from 'vitest';
import { createInProcessBus } from '@aleumet/messaging';
import type { Actor, Authenticate } from '@aleumet/server';
import type { EventsDeps } from '../src/events/events-route.ts';
import { publishedMessage } from './published-event.ts';
import { startToyGateway } from './toy-gateway.ts';

const ACTORS: Readonly<Record<string, Actor>> = {
  'Bearer operator': { kind: 'OPERATOR', subject: 'op-1' },
  'Bearer data-bank': { kind: 'DATA_BANK', subject: 'system-1' },
  'Bearer other': { kind: 'OPERATOR', subject: 'op-2' },
};
const byToken: Authenticate = async (authorization = '') => ACTORS[authorization] ?? { kind: 'ANONYMOUS' };

const OTHER = { authorization: 'Bearer other' };
const LIMITS: EventsDeps['limits'] = {
  heartbeat: 60_000,
  backlog: 100_000,
  recheck: 60_000,
  clients: 3,
  clientsOfActor: 2,
  recent: 10,
};

async function startEvents(limits: Partial<EventsDeps['limits']> = {}, authenticate = byToken) {
  const bus = createInProcessBus();
  const readData: EventsDeps['readData'] = (type) => {
    if (type.endsWith('Unknown')) throw new Error(`no such event: ${type}`);
    return { read: type };
  };
  const topics = ['orders.events.v1', 'queue.events.v1'];
  const events = { bus, group: 'gateway', topics, readData, authenticate, limits: { ...LIMITS, ...limits } };
  const toy = await startToyGateway('in process', { events });
  const url = await toy.gateway.listen({ host: '127.0.0.1', port: 0 });
  const open = async (query = '', headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}/events${query}`, { headers: { authorization: 'Bearer operator', ...headers } });
    return { status: response.status, read: reader(response) };
  };
  const tell = (...names: string[]) => bus.publish(names.map((name) => publishedMessage('orders', name)));
  return { bus, tell, open, url, gateway: toy.gateway, [Symbol.asyncDispose]: () => toy[Symbol.asyncDispose]() };
}

/** Reads a stream until it contains the text, or to its end. */
function reader(response: Response) {
  const chunks = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return async (until?: string): Promise<string> => {
    while (until === undefined || !text.includes(until)) {
      const chunk = await chunks?.read();
      if (!chunk || chunk.done) return text;
      text += chunk.value;
    }
    return text;
  };
}

describe('the event stream', () => {
  it('tells an operator every event as a CloudEvent in JSON', async () => {
    await using events = await startEvents();
    const { read } = await events.open();
    await events.tell('OrderPlaced');
    const line = (await read('OrderPlaced"}}\n\n')).split('\n').find((one) => one.startsWith('data: ')) ?? '';
    expect(JSON.parse(line.slice('data: '.length))).toEqual({
      specversion: '1.0',
      id: 'OrderPlaced',
      source: 'orders',
      type: 'portal.orders.v1.OrderPlaced',
      subject: 'orders-1',
      time: '2026-02-02T04:00:00.000Z',
      sequence: '2',
      partitionkey: 'orders-1',
      correlationid: 'c-1',
      datacontenttype: 'application/json',
      data: { read: 'portal.orders.v1.OrderPlaced' },
    });
  });

  it('passes an event that it cannot read on as bytes', async () => {
    await using events = await startEvents();
    const { read } = await events.open();
    await events.tell('Unknown');
    expect(await read('"data_base64":"VW5rbm93bg=="}')).toContain('"datacontenttype":"application/protobuf"');
  });

  it.each([
    ['no token', '', 401],
    ['a token of another kind', 'Bearer data-bank', 403],
  ])('stays closed for %s', async (_case, authorization, status) => {
    await using events = await startEvents();
    expect((await events.open('', { authorization })).status).toBe(status);
  });

  it('tells only what was asked for', async () => {
    await using events = await startEvents();
    const { read } = await events.open('?type=OrderAccepted');
    await events.tell('OrderPlaced', 'OrderAccepted');
    expect((await read('id: OrderAccepted')).includes('id: OrderPlaced')).toBe(false);
  });

  it('continues after the last event that a client saw', async () => {
    await using events = await startEvents();
    await events.tell('A', 'B', 'C');
    const { read } = await events.open('', { 'last-event-id': 'A' });
    expect((await read('id: C')).match(/id: \w/g)).toEqual(['id: B', 'id: C']);
  });

  it('continues in several streams when a client has missed more than may wait for it', async () => {
    await using events = await startEvents({ backlog: 10_000 });
    const large = publishedMessage('orders', 'Unknown');
    await events.bus.publish(['A', 'B', 'C', 'D'].map((id) => ({ ...large, id, value: new Uint8Array(9_000) })));
    const seen = async (after: string) => {
      const { read } = await events.open('', { 'last-event-id': after });
      return (await read()).match(/id: \w/g);
    };
    expect(await seen('A')).toEqual(['id: B']);
    expect(await seen('B')).toEqual(['id: C']);
  });

  it('says so when it no longer knows what a client missed', async () => {
    await using events = await startEvents();
    const { read } = await events.open('', { 'last-event-id': 'long ago' });
    expect(await read('event: gap')).toContain('event: gap');
  });

  it('gives signs of life', async () => {
    await using events = await startEvents({ heartbeat: 5 });
    const { read } = await events.open();
    expect(await read(': still here')).toContain(': still here');
  });

  it('cuts off a client that does not read', async () => {
    await using events = await startEvents();
    const { read } = await events.open();
    const large = publishedMessage('orders', 'Unknown');
    const names = Array.from({ length: 20 }, (_, i) => `large${i}`);
    await events.bus.publish(names.map((id) => ({ ...large, id, value: new Uint8Array(999_000) })));
    await expect(read('id: large19')).rejects.toThrow();
  });

  it('leaves places for others when one token asks for all of them', async () => {
    await using events = await startEvents();
    const answers = [await events.open(), await events.open(), await events.open()];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(JSON.parse((await answers[2]?.read()) ?? '')).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_STREAMS', details: { allowed: 2 } } }],
    });
    const others = [await events.open('', OTHER), await events.open('', OTHER)];
    expect(others.map(({ status }) => status)).toEqual([200, 503]);
  });

  it('gives a place back when a client goes', async () => {
    await using events = await startEvents({ clientsOfActor: 1 });
    const leaving = new AbortController();
    await fetch(`${events.url}/events`, { headers: { authorization: 'Bearer operator' }, signal: leaving.signal });
    expect((await events.open()).status).toBe(429);
    leaving.abort();
    await expect.poll(async () => (await events.open()).status).toBe(200);
  });

  it('ends when the token ends', async () => {
    const token = { isGood: true };
    const authenticate: Authenticate = async (authorization) =>
      token.isGood ? byToken(authorization) : { kind: 'ANONYMOUS', problem: 'ERR_JWT_EXPIRED' };
    await using events = await startEvents({ recheck: 5 }, authenticate);
    const { read } = await events.open();
    await events.tell('A');
    await read('id: A');
    token.isGood = false;
    expect(await read()).not.toContain('id: B');
  });

  it('ends when nobody can say whether the token is still good', async () => {
    const token = { isKnown: true };
    const authenticate: Authenticate = async (authorization) => {
      if (!token.isKnown) throw new Error('the issuer is away');
      return byToken(authorization);
    };
    await using events = await startEvents({ recheck: 5 }, authenticate);
    const { read } = await events.open();
    token.isKnown = false;
    expect(await read()).toBe(': events follow\n\n');
  });

  it.each(['HEAD', 'OPTIONS', 'POST', 'DELETE'])('answers %s at once, with the method that there is', async (method) => {
    await using events = await startEvents();
    const response = await fetch(`${events.url}/events`, { method, headers: { authorization: 'Bearer operator' } });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET']);
  });

  it('ends when the gateway stops', async () => {
    await using events = await startEvents();
    const { read } = await events.open();
    await events.gateway.stop();
    expect(await read()).toBe(': events follow\n\n');
  });
});
