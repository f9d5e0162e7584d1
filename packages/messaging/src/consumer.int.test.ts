import { describe, expect, it, vi } from 'vitest';
import { create, FundsReservedSchema, toBinary } from '@aleumet/proto-events';
import { FactMissing, InvalidInput, Refusal } from '@aleumet/domain';
import { messageOn } from '@aleumet/testkit/contracts/bus';
import { freshDatabase } from '@aleumet/testkit/database';
import { createTestDatabase } from '../test/database.ts';
import type { Message } from './bus.ts';
import { causeOf } from './cause.ts';
import { startConsumer } from './consumer.ts';
import { createInProcessBus } from './in-process.ts';
import { applyOnce } from './inbox.ts';
import { COUNT_WAITING, listParked, releaseParked } from './parking.ts';
import { reaction } from './reaction.ts';

const log = { warn: () => {}, error: () => {} };
const topic = 'payments.events.v1';

function reserved(key: string, sequence: number): Message {
  const value = toBinary(FundsReservedSchema, create(FundsReservedSchema, { about: { orderId: `${key} ${sequence}` } }));
  return { ...messageOn(topic, key, sequence), type: FundsReservedSchema.typeName, value };
}

/** A consumer whose reaction does what `behave` says and notes, once per message, what had its effect. */
async function startWorld(behave: (orderId: string) => void = () => {}) {
  const database = await freshDatabase('orders');
  const db = createTestDatabase(database.url);
  const bus = createInProcessBus();
  const effects: string[] = [];
  const react = reaction(FundsReservedSchema, async ({ about: { orderId } }, message) => {
    behave(orderId);
    await applyOnce(db, causeOf(message), async () => void effects.push(orderId));
  });
  const consumer = await startConsumer({ group: 'orders', bus, db, reactions: [react], deps: {}, log });
  return {
    ...{ db, bus, effects },
    waiting: async () => (await db.$queryRawUnsafe<{ count: number }[]>(COUNT_WAITING))[0]?.count,
    [Symbol.asyncDispose]: async () => {
      await consumer.stop();
      await db[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}

describe('a message', () => {
  it('that comes three times has one effect', async () => {
    await using world = await startWorld();
    const message = reserved('a', 1);
    for (let time = 0; time < 3; time += 1) await world.bus.publish([message]);
    expect(world.effects).toEqual(['a 1']);
  });

  it('whose fact is missing waits with the later ones of its key, and its neighbours go on', async () => {
    const facts = { there: false };
    await using world = await startWorld((orderId) => {
      if (orderId === 'a 1' && !facts.there) throw new FactMissing('offer');
    });
    await world.bus.publish([reserved('a', 1), reserved('a', 2), reserved('b', 1)]);
    expect(world.effects).toEqual(['b 1']);
    expect(await world.waiting()).toBe(2);
    facts.there = true;
    await vi.waitFor(() => expect(world.effects).toEqual(['b 1', 'a 1', 'a 2']), { timeout: 10_000 });
    await vi.waitFor(async () => expect(await world.waiting()).toBe(0));
  });

  it('that breaks the contract is parked until an operator releases it, and its key waits behind it', async () => {
    const contract = { broken: true };
    await using world = await startWorld((orderId) => {
      if (orderId === 'a 1' && contract.broken) throw new InvalidInput('order_id', 'NOT_A_UUID');
    });
    const poison = reserved('a', 1);
    await world.bus.publish([poison, reserved('a', 2), reserved('b', 1)]);
    expect(world.effects).toEqual(['b 1']);
    const [parked] = await listParked(world.db);
    expect(parked).toMatchObject({ nextAttemptAt: null, reason: 'order_id: Not a UUID.', message: { id: poison.id } });
    expect(await world.waiting()).toBe(0);
    contract.broken = false;
    expect(await releaseParked(world.db, poison.id)).toBe(true);
    await vi.waitFor(() => expect(world.effects).toEqual(['b 1', 'a 1', 'a 2']), { timeout: 10_000 });
  });

  it('during which the database went away is tried again, and needs no operator', async () => {
    let cuts = 2;
    await using world = await startWorld((orderId) => {
      if (orderId !== 'a 1' || cuts === 0) return;
      cuts -= 1;
      throw new Error('Connection terminated unexpectedly');
    });
    await world.bus.publish([reserved('a', 1), reserved('a', 2), reserved('b', 1)]);
    expect(world.effects).toEqual(['b 1']);
    await vi.waitFor(() => expect(world.effects).toEqual(['b 1', 'a 1', 'a 2']), { timeout: 10_000 });
    await vi.waitFor(async () => expect(await listParked(world.db)).toEqual([]));
  });

  it('whose request a rule refuses is done, with the code in the inbox', async () => {
    await using world = await startWorld(() => {
      throw new Refusal('ORDER_NOT_FOUND');
    });
    const message = reserved('a', 1);
    await world.bus.publish([message]);
    const rows = await world.db.$queryRawUnsafe('SELECT message_id, outcome, code FROM inbox');
    expect(rows).toEqual([{ message_id: message.id, outcome: 'REFUSED', code: 'ORDER_NOT_FOUND' }]);
    expect(await listParked(world.db)).toEqual([]);
  });

  it('to which the service has no reaction leaves no trace', async () => {
    await using world = await startWorld();
    await world.bus.publish([{ ...reserved('a', 1), type: 'portal.payments.v1.PaymentMade' }]);
    expect(await world.db.$queryRawUnsafe('SELECT * FROM inbox')).toEqual([]);
  });
});
