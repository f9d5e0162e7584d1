import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Bus, type Deliver, LARGEST_MESSAGE, type Message, MessageRefused, sizeOf } from '@aleumet/messaging';

export type BusUnderTest = {
  /** Creates a new bus. */
  create: () => Promise<Bus>;
  /** Creates a topic that no other test uses. */
  topic: () => Promise<string>;
};

/** A broker on a busy machine may be slow. */
const within = { timeout: 20_000 };

/** Defines the tests that every implementation of the bus must pass. */
export function describeBusContract(name: string, { create, topic: freshTopic }: BusUnderTest): void {
  describe(`the bus ${name}`, () => {
    const opened: Bus[] = [];
    const open = async () => {
      const bus = await create();
      opened.push(bus);
      return bus;
    };
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((bus) => bus.stop()));
    });

    it('brings every message to every group, with all its attributes', async () => {
      const [bus, topic] = [await open(), await freshTopic()];
      const seen = { one: [] as Message[], other: [] as Message[] };
      await bus.subscribe(`one ${topic}`, [topic], into(seen.one));
      await bus.subscribe(`other ${topic}`, [topic], into(seen.other));
      const messages = [messageOn(topic, 'a', 1), messageOn(topic, 'b', 1), { ...messageOn(topic, 'c', 1), value: null }];
      await bus.publish(messages);
      await vi.waitFor(() => expect(sorted(seen.one)).toEqual(sorted(messages)), within);
      await vi.waitFor(() => expect(sorted(seen.other)).toEqual(sorted(messages)), within);
    });

    it('brings nothing of other topics', async () => {
      const [bus, topic, other] = [await open(), await freshTopic(), await freshTopic()];
      const seen: Message[] = [];
      await bus.subscribe(`group ${topic}`, [topic], into(seen));
      await bus.publish([messageOn(other, 'a', 1), messageOn(topic, 'a', 1)]);
      await vi.waitFor(() => expect(seen.map((message) => message.topic)).toEqual([topic]), within);
    });

    it('brings a group that begins now all that is published from then on, and nothing earlier', async () => {
      const [bus, topic] = [await open(), await freshTopic()];
      for (let round = 1; round <= 10; round += 1) {
        const seen: Message[] = [];
        await bus.publish([1, 2, 3].map((sequence) => messageOn(topic, 'a', sequence)));
        const subscription = await bus.subscribeFromNow(`group ${round} ${topic}`, [topic], into(seen));
        const later = messageOn(topic, 'a', 4);
        await bus.publish([later]);
        await vi.waitFor(() => expect(sorted(seen)).toEqual([later]), within);
        await subscription.stop();
      }
    });

    it('keeps the order of every key, also over several batches', async () => {
      const [bus, topic] = [await open(), await freshTopic()];
      const seen: Message[] = [];
      await bus.subscribe(`group ${topic}`, [topic], into(seen));
      for (let batch = 0; batch < 5; batch += 1) {
        await bus.publish(['a', 'b', 'c'].flatMap((key) => [1, 2, 3, 4].map((at) => messageOn(topic, key, batch * 4 + at))));
      }
      const inOrder = Array.from({ length: 20 }, (_, at) => at + 1);
      await vi.waitFor(() => expect(seen).toHaveLength(60), within);
      for (const key of ['a', 'b', 'c']) {
        expect(seen.filter((message) => message.key === key).map(({ sequence }) => sequence)).toEqual(inOrder);
      }
    });

    it('takes a message of the greatest size, and refuses a larger one without losing what comes after it', async () => {
      const [bus, topic] = [await open(), await freshTopic()];
      const seen: Message[] = [];
      await bus.subscribe(`group ${topic}`, [topic], into(seen));
      const empty = { ...messageOn(topic, 'a', 1), value: new Uint8Array() };
      const largest = { ...empty, value: new Uint8Array(LARGEST_MESSAGE - sizeOf(empty)) };
      const larger = { ...messageOn(topic, 'a', 2), value: new Uint8Array(LARGEST_MESSAGE) };
      await bus.publish([largest]);
      await expect(bus.publish([messageOn(topic, 'b', 1), larger])).rejects.toThrow(MessageRefused);
      await bus.publish([messageOn(topic, 'a', 3)]);
      await vi.waitFor(() => expect(seen.map(({ sequence }) => sequence)).toEqual([1, 3]), within);
    });

    it('gives each message to one instance of a group', async () => {
      const [bus, topic] = [await open(), await freshTopic()];
      const seen: Message[] = [];
      await bus.subscribe(`group ${topic}`, [topic], into(seen));
      await bus.subscribe(`group ${topic}`, [topic], into(seen));
      const messages = Array.from({ length: 30 }, (_, at) => messageOn(topic, `key ${at}`, 1));
      await bus.publish(messages);
      await vi.waitFor(() => expect(sorted(seen)).toEqual(sorted(messages)), within);
    });

    it('counts what is on its way, and nothing when all has arrived', async () => {
      const [bus, topic] = [await open(), await freshTopic()];
      const gate = Promise.withResolvers<void>();
      await bus.subscribe(`group ${topic}`, [topic], () => gate.promise);
      const published = bus.publish([messageOn(topic, 'a', 1)]);
      await vi.waitFor(async () => expect(await bus.lag()).toBe(1), within);
      gate.resolve();
      await published;
      await vi.waitFor(async () => expect(await bus.lag()).toBe(0), within);
    });

    it('stops a subscription without losing what it is handling', async () => {
      const [bus, topic] = [await open(), await freshTopic()];
      const begun = Promise.withResolvers<void>();
      const gate = Promise.withResolvers<void>();
      const finished: string[] = [];
      const subscription = await bus.subscribe(`group ${topic}`, [topic], async ({ id }) => {
        begun.resolve();
        await gate.promise;
        finished.push(id);
      });
      const message = messageOn(topic, 'a', 1);
      const published = bus.publish([message]);
      await begun.promise;
      const stopped = subscription.stop();
      gate.resolve();
      await Promise.all([stopped, published]);
      expect(finished).toEqual([message.id]);
    });
  });
}

function into(seen: Message[]): Deliver {
  return async (message) => {
    seen.push(message);
  };
}

/** Returns a message with every attribute. */
export function messageOn(topic: string, key: string, sequence: number): Message {
  return {
    ...{ id: randomUUID(), topic, key, sequence, type: 'portal.orders.v1.OrderPlaced', source: 'orders' },
    ...{ time: '2026-02-02T04:00:00.000Z', correlationId: 'correlation', causationId: 'cause', value: new Uint8Array([1, 2, 3]) },
  };
}

function sorted(messages: readonly Message[]): Message[] {
  return messages
    .map((message) => ({ ...message, value: message.value && new Uint8Array(message.value) }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
