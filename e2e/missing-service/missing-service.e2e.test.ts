import { readFileSync } from 'node:fs';
import { playWholeStay } from '@aleumet/standalone/case';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askers } from '../access/table.ts';
import { type Journey, startJourney } from '../journey.ts';
import { gatewayWithout, lostPlaces, unexplained } from './gateway-without.ts';

const PAGE = readFileSync(new URL('../../gateway/examples/citizen/0-my-page.graphql', import.meta.url), 'utf8');
const ENTRY = 'me.applications.nodes.queueEntry';

/** What the cabinet page loses without each service: the page begins at applicants, and its parts are nested. */
const COSTS: Readonly<Record<string, readonly string[]>> = {
  applicants: ['me'],
  irp: ['me.applications.nodes.measure'],
  queue: [ENTRY],
  providers: [`${ENTRY}.orders.offer`, `${ENTRY}.orders.provider`],
  orders: [`${ENTRY}.orders`],
  payments: [`${ENTRY}.orders.acts.claim`, `${ENTRY}.orders.reservation`],
  notifications: [],
};

/** Everything that the services have about a person and an order, each by the entity of another service. */
const EVERYTHING = `{
  orders(first: 5) { nodes {
    id reason
    person { id surname applications { nodes { id } } orders { nodes { id } } publicContract { id }
      queueEntries { nodes { id queueNo } } irps { nodes { id } } sms { nodes { id } } }
    provider { bin name { en } } offer { meals }
    queueEntry { place orders { id } registeredBy { name } }
    application { caseNo status } measure { status }
    reservation { status } claims { status person { surname } rejection { text } }
    acts { text claim { id } } fulfilment { ... on Stay { bedNotice { noticeNumber } } }
  } }
  claims(first: 5) { nodes { id person { surname } order { number person { id } } act { text } provider { name { en } } } }
  irps(first: 5) { nodes { id person { surname orders { nodes { id } } queueEntries { nodes { id } } } } }
}`;

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
  await playWholeStay(journey.setup);
});
afterAll(() => journey[Symbol.asyncDispose]());

describe('the cabinet page', () => {
  it('is whole when every service answers', async () => {
    await using gateway = await gatewayWithout(journey.portal, undefined);
    const answer = await gateway.ask('aigerim', PAGE);
    expect(answer.errors).toBeUndefined();
    expect(answer).toMatchObject({ data: { me: { applications: { nodes: [{ queueEntry: { orders: [{ provider: {} }] } }] } } } });
  });

  it.each(Object.entries(COSTS))('without %s loses its fields only, each with a code at its place', async (dead, lost) => {
    await using gateway = await gatewayWithout(journey.portal, dead);
    const answer = await gateway.ask('aigerim', PAGE);
    expect(lostPlaces(answer)).toEqual(lost);
    expect(unexplained(answer)).toEqual([]);
    expect(new Set(answer.errors?.map(({ extensions }) => extensions?.code))).toEqual(
      new Set(lost.length > 0 ? ['UNAVAILABLE'] : []),
    );
  });
});

describe('everything about a person and an order', () => {
  it.each(Object.keys(askers))('asked by %s: a refusal says its code at its place, and no answer is empty', async (asker) => {
    await using gateway = await gatewayWithout(journey.portal, undefined);
    const answer = await gateway.ask(askers[asker]?.user, EVERYTHING);
    expect(unexplained(answer)).toEqual([]);
    expect(answer.data).not.toBeNull();
  });

  it.each([
    ['payer-almaty', ['FORBIDDEN', 'NOT_FOUND']],
    ['sanatorium-alatau', ['FORBIDDEN', 'NOT_FOUND']],
  ])('shows %s the orders beside what is refused', async (asker, codes) => {
    await using gateway = await gatewayWithout(journey.portal, undefined);
    const answer = await gateway.ask(asker, EVERYTHING);
    expect(answer.data).toMatchObject({ orders: { nodes: [{ id: expect.any(String), offer: { meals: expect.any(String) } }] } });
    expect(new Set(answer.errors?.map(({ extensions }) => extensions?.code))).toEqual(new Set(codes));
  });
});
