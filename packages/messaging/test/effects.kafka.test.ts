import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { InvalidInput } from '@aleumet/domain';
import { create, FundsReservedSchema, toBinary } from '@aleumet/proto-events';
import { messageOn } from '@aleumet/testkit/contracts/bus';
import { freshDatabase } from '@aleumet/testkit/database';
import type { Message } from '../src/bus.ts';
import { causeOf } from '../src/cause.ts';
import { startConsumer } from '../src/consumer.ts';
import { applyOnce } from '../src/inbox.ts';
import { listParked, releaseParked } from '../src/parking.ts';
import { reaction } from '../src/reaction.ts';
import { createTestDatabase } from './database.ts';
import { busOf } from './kafka-world.ts';

const topic = 'payments.events.v1';
const within = { timeout: 30_000 };
const log = { warn: () => {}, error: () => {} };

function reserved(key: string, sequence: number): Message {
  const value = toBinary(FundsReservedSchema, create(FundsReservedSchema, { about: { orderId: `${key} ${sequence}` } }));
  return { ...messageOn(topic, key, sequence), type: FundsReservedSchema.typeName, value };
}

/** Payments tell, and two instances of orders note, once per message, what has had its effect. */
async function startWorld(behave: (orderId: string) => void = () => {}) {
  const run = randomUUID(); // the topic is one for all tests
  const database = await freshDatabase('orders');
  const db = createTestDatabase(database.url);
  const [payments, orders] = [busOf('payments'), busOf('orders')];
  const effects: string[] = [];
  const react = reaction(FundsReservedSchema, async ({ about: { orderId } }, message) => {
    if (message.correlationId !== run) return;
    behave(orderId);
    await applyOnce(db, causeOf(message), async () => void effects.push(orderId));
  });
  const start = () => startConsumer({ group: 'orders', bus: orders, db, reactions: [react], deps: {}, log });
  const consumers = [await start(), await start()];
  return {
    ...{ db, effects },
    tell: (messages: readonly Message[]) => payments.publish(messages.map((message) => ({ ...message, correlationId: run }))),
    arrived: () => vi.waitFor(async () => expect(await orders.lag()).toBe(0), within),
    effectsOf: (key: string) => effects.filter((effect) => effect.startsWith(`${key} `)),
    [Symbol.asyncDispose]: async () => {
      await Promise.all(consumers.map((consumer) => consumer.stop()));
      await Promise.all([payments, orders].map((bus) => bus.stop()));
      await db[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}

describe('messages that come three times each', () => {
  it('have one effect each, in the order of their keys', async () => {
    await using world = await startWorld();
    const keys = Array.from({ length: 12 }, (_, at) => `key${at}`);
    const messages = keys.flatMap((key) => [1, 2, 3, 4, 5].map((sequence) => reserved(key, sequence)));
    await world.tell(messages);
    await world.tell(messages.flatMap((message) => [message, message]));
    await world.arrived();
    expect(world.effects).toHaveLength(60);
    for (const key of keys) expect(world.effectsOf(key)).toEqual([1, 2, 3, 4, 5].map((sequence) => `${key} ${sequence}`));
  });
});

describe('a poison message', () => {
  it('parks its key and not its neighbours, until an operator releases it', async () => {
    const contract = { broken: true };
    await using world = await startWorld((orderId) => {
      if (orderId === 'a 1' && contract.broken) throw new InvalidInput('order_id', 'NOT_A_UUID');
    });
    const poison = reserved('a', 1);
    await world.tell([poison, reserved('b', 1), reserved('a', 2), reserved('b', 2), reserved('a', 3)]);
    await world.arrived();
    expect(world.effects).toEqual(['b 1', 'b 2']);
    expect((await listParked(world.db)).map(({ message }) => message.sequence)).toEqual([1, 2, 3]);
    contract.broken = false;
    expect(await releaseParked(world.db, poison.id)).toBe(true);
    await vi.waitFor(() => expect(world.effectsOf('a')).toEqual(['a 1', 'a 2', 'a 3']), within);
  });
});
