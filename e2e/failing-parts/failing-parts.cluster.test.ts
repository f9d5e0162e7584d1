import { eventually } from '@aleumet/testkit/eventually';
import {
  earliestArrival,
  playFatherAndSon,
  playRaceAndCancellation,
  playWholeStay,
  placeOrder,
  prepareOrder,
  searchBeds,
  sendOrder,
} from '@aleumet/standalone/case';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin, type Journey } from '../journey.ts';
import { type ClusterPortal, startCluster } from '../shapes.ts';
import { brokersDie, busOfAdmin, createDisturber, databasesRestart, echoTwice, instancesDie } from './disturb.ts';
import { askParked, askStatus, askStuck, poisonFor } from './poison.ts';
import { patientClock, repeating } from './repeating.ts';

const disturber = createDisturber();
let journey: Journey<ClusterPortal>;
/** Persons who may choose again after the previous tests. */
let refused: Awaited<ReturnType<typeof playFatherAndSon>> | undefined;
let cancelled: Awaited<ReturnType<typeof playRaceAndCancellation>> | undefined;

beforeAll(async () => {
  const starting = startCluster({ brokers: 3, instances: 2 });
  const portal = starting.then((one) => ({ ...one, clock: patientClock(one.cluster) }));
  journey = await begin({ portal, wrap: (client) => repeating(disturber.watch(client)) });
});
afterAll(() => journey[Symbol.asyncDispose]());

describe('a cluster of three brokers and two instances of everything', () => {
  it('carries a stay to its payment while the instances of every service are killed in turn (A2-28a, A2-30e, A2-4c)', async () => {
    const { portal, setup } = journey;
    const finished = await disturber.amid(() => playWholeStay(setup), instancesDie(portal.cluster));
    expect(finished).toMatchObject({ queueNo: 1 });
  });

  it('loses no tenge and no place in the queue while brokers are killed in turn (A2-6a, A2-25e, A2-28c)', async () => {
    const { portal, setup } = journey;
    refused = await disturber.amid(() => playFatherAndSon(setup), brokersDie(portal.cluster));
    expect(refused).toMatchObject({ queueNo: 1 });
  });

  it('does once what every message tells three times, also where connections to the databases break (A2-28a, A2-31a, A2-31b, A2-33, A2-30b)', async () => {
    const { portal, setup } = journey;
    await using bus = busOfAdmin(portal.cluster);
    const echo = await echoTwice(bus);
    cancelled = await disturber.amid(() => playRaceAndCancellation(setup), databasesRestart(portal.cluster, 3));
    expect(cancelled).toHaveProperty('closesOn');
    expect(echo.count()).toBeGreaterThan(50);
    await expect(askStuck(setup)).resolves.toEqual([]);
  });
});

describe('a message that nobody can read', () => {
  it('stops the order that it is about and not its neighbour, and the operator sees both messages of its key', async () => {
    const { portal, setup } = journey;
    await using bus = busOfAdmin(portal.cluster);
    const wish = { arrivalOn: earliestArrival(setup.law, portal.clock.today()) };
    if (!refused || !cancelled) throw new Error('the stories before did not come to their end');
    const stopped = await searchBeds(refused, wish);
    const prepared = await prepareOrder(stopped, stopped.choice);
    const orderId = String(prepared.input['orderId']);

    await bus.publish([poisonFor(orderId)]);
    await eventually(async () => ((await askParked(setup)).length === 1 ? true : undefined));
    await sendOrder(stopped, prepared);
    const neighbour = await placeOrder(await searchBeds(cancelled, wish));

    await expect(askStatus(neighbour.signer, neighbour.orderId)).resolves.toBe('SENT');
    await expect(askStatus(stopped.signer, orderId)).resolves.toBe('AWAITING_FUNDS');
    await expect(askParked(setup)).resolves.toEqual([
      { key: orderId, attempts: 1, nextAttemptAt: null },
      { key: orderId, attempts: 0, nextAttemptAt: expect.any(String) },
    ]);
  });
});
