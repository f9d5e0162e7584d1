import type { Bus, Deliver, Message } from './bus.ts';

type Subscriber = { group: string; topics: ReadonlySet<string>; deliver: Deliver };

/**
 * The bus of one process. `publish` resolves when every group has received every message, so the sender's outbox
 * is the log: what a killed process did not finish is published again at the next start, and the inbox knows it.
 */
export function createInProcessBus(): Bus {
  const subscribers = new Map<string, Subscriber[]>();
  let open = 0;

  async function deliverAll(messages: readonly Message[], { topics, deliver }: Subscriber): Promise<void> {
    const wanted = messages.filter((message) => topics.has(message.topic));
    const byKey = Map.groupBy(wanted, (message) => `${message.topic} ${message.key}`);
    await Promise.all(Array.from(byKey.values(), (ofKey) => inOrder(ofKey, deliver)));
  }

  return {
    publish: async (messages) => {
      open += messages.length;
      try {
        // One instance of each group receives; the newest one, as the older may be about to stop.
        const chosen = Array.from(subscribers.values(), (group) => group.at(-1)).filter((one) => one !== undefined);
        await Promise.all(chosen.map((subscriber) => deliverAll(messages, subscriber)));
      } finally {
        open -= messages.length;
      }
    },
    subscribe: async (group, topics, deliver) => {
      const subscriber: Subscriber = { group, topics: new Set(topics), deliver };
      subscribers.set(group, [...(subscribers.get(group) ?? []), subscriber]);
      return {
        stop: async () => {
          subscribers.set(group, (subscribers.get(group) ?? []).filter((one) => one !== subscriber));
        },
      };
    },
    lag: async () => open,
    stop: async () => subscribers.clear(),
  };
}

async function inOrder(messages: readonly Message[], deliver: Deliver): Promise<void> {
  for (const message of messages) await deliver(message);
}
