import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGraphqlClient } from '@aleumet/testkit/graphql-client';
import { loadDemoData } from '../demo-data/load-demo-data.ts';
import { type Portal, startPortal } from './portal.ts';

const REFERENCE_DATA = `{
  providers(first: 10) { nodes { id } }
  offers(first: 10) { nodes { id beds { id } } }
  workingCalendar(year: 2026) { version days { date } }
}`;

let portal: Portal;
const loaded: string[] = [];
const load = () => loadDemoData({ ...portal, idle: portal.clock.idle, hear: (what) => loaded.push(what) });

beforeAll(async () => {
  portal = await startPortal({ database: 'borrowed', logLevel: 'silent' });
  await load();
});
afterAll(() => portal.stop());

describe('the portal in one process', () => {
  it('answers what was loaded, the same when it is loaded again', async () => {
    const anybody = createGraphqlClient({ endpoint: `${portal.url}/graphql` });
    const before = await anybody.ask(REFERENCE_DATA);
    expect(before).toMatchObject({
      providers: { nodes: [{}, {}] },
      offers: { nodes: [{}, {}] },
      workingCalendar: { version: 1 },
    });
    await load();
    await expect(anybody.ask(REFERENCE_DATA)).resolves.toEqual(before);
    expect(new Set(loaded).size).toBe(loaded.length / 2);
  });

  it('comes to rest, day after day', async () => {
    await portal.clock.moveTo('2026-02-04');
    const idle = await fetch(`${portal.url}/test/idle`);
    await expect(idle.json()).resolves.toEqual({ outbox: 0, inbox: 0, lag: 0, published: expect.any(Number) });
    expect(portal.clock.today()).toBe('2026-02-04');
  });

  it('gives tokens to people of the demo, by its own clock', async () => {
    const body = JSON.stringify({ user: 'aigerim' });
    const answer = await fetch(`${portal.url}/demo/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    await expect(answer.json()).resolves.toMatchObject({ token_type: 'Bearer' });
    const citizen = createGraphqlClient({ endpoint: `${portal.url}/graphql`, token: () => portal.tokenFor('aigerim') });
    await expect(citizen.ask('{ orders(first: 1) { nodes { id } } }')).resolves.toEqual({ orders: { nodes: [] } });
    await expect(portal.tokenFor('nobody')).rejects.toThrow('the demo has no person nobody');
  });

  it('shows its events to operators and to nobody else', async () => {
    const streamFor = async (user: string) => {
      const abort = new AbortController();
      const headers = { authorization: `Bearer ${await portal.tokenFor(user)}` };
      const { status } = await fetch(`${portal.url}/events`, { headers, signal: abort.signal });
      abort.abort();
      return status;
    };
    await expect(streamFor('operator')).resolves.toBe(200);
    await expect(streamFor('aigerim')).resolves.toBe(403);
  });
});
