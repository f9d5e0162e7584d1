import { describe, expect, it, vi } from 'vitest';
import { freshDatabase } from '@aleumet/testkit/database';
import type { Message } from '../src/bus.ts';
import { createRelay, type Relay } from '../src/relay.ts';
import { createTestDatabase } from './database.ts';
import { busOf } from './kafka-world.ts';
import { CHANGES_TOPIC, changeOrders, type Kept } from './order-changes.ts';

type World = Awaited<ReturnType<typeof startWorld>>;

const log = { warn: () => {}, error: () => {} };
const within = { timeout: 15_000 };
const CUT = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND application_name = 'orders relay'`;

/** One after the other instances of orders relay, each over a bus of its own; two of queue share what comes. */
async function startWorld() {
  const resources = new AsyncDisposableStack();
  const database = resources.use(await freshDatabase('orders'));
  const db = resources.use(createTestDatabase(database.url));
  const queue = resources.use(busOf('queue'));
  const arrived: Message[] = [];
  for (let instance = 0; instance < 2; instance += 1) {
    await queue.subscribe('queue', [CHANGES_TOPIC], async (message) => void arrived.push(message));
  }
  return {
    ...{ db, arrived },
    startRelay: (): Relay => {
      const relay = createRelay({ url: database.url, source: 'orders', bus: resources.use(busOf('orders')), log });
      resources.defer(relay.stop);
      return relay;
    },
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}

/** What came of the keys, each event where it came first: at least once means that some come again. */
function firstArrivals(arrived: readonly Message[], keys: readonly string[]): Kept {
  const sequencesOf = (key: string) => arrived.filter((message) => message.key === key).map(({ sequence }) => sequence);
  return Object.fromEntries(keys.map((key) => [key, [...new Set(sequencesOf(key))]]));
}

const endings: [string, (relay: Relay, world: World) => PromiseLike<unknown>][] = [
  ['stops', (relay) => relay.stop()],
  ['loses its connection', (_relay, { db }) => db.$queryRawUnsafe(CUT)],
];

describe('events whose transactions commit long after later ones were told', () => {
  it.each(endings)('arrive all and in order, also when the relay %s and another takes over', async (_name, end) => {
    await using world = await startWorld();
    const first = world.startRelay();
    const changing = changeOrders(world.db);
    const takingOver = vi
      .waitFor(() => expect(world.arrived.length).toBeGreaterThan(200), within)
      .then(() => {
        world.startRelay();
        return end(first, world);
      });
    const [kept] = await Promise.all([changing, takingOver]);
    await vi.waitFor(() => expect(firstArrivals(world.arrived, Object.keys(kept))).toEqual(kept), within);
    expect(world.arrived.filter(({ correlationId }) => correlationId === 'refused')).toEqual([]);
  });
});
