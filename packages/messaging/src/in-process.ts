import type { Bus, Deliver, Message, Subscription } from './bus.ts';
import { refuseTooLarge } from './largest-message.ts';

type Subscriber = { topics: ReadonlySet<string>; deliver: Deliver; handling: Set<Promise<unknown>> };

/**
 * The bus of a single process. `publish` resolves when every subscribed group has received every message. The outbox of the sender
 * is therefore the log: events that a killed process did not finish are published again after the next start, and the inbox ignores
 * repeats. The bus stores nothing: every group begins now.
 */
export function createInProcessBus(): Bus {
  const groups = new Map<string, Subscriber[]>();
  let underWay = 0;

  async function subscribe(group: string, topics: readonly string[], deliver: Deliver): Promise<Subscription> {
    const subscriber: Subscriber = { topics: new Set(topics), deliver, handling: new Set() };
    groups.set(group, [...(groups.get(group) ?? []), subscriber]);
    return {
      stop: async () => {
        groups.set(
          group,
          (groups.get(group) ?? []).filter((one) => one !== subscriber),
        );
        await Promise.allSettled(subscriber.handling);
      },
    };
  }

  return {
    publish: async (messages) => {
      refuseTooLarge(messages);
      underWay += messages.length;
      try {
        // Only one instance of each group receives: the newest, because an older one may be about to stop.
        const chosen = Array.from(groups.values(), (instances) => instances.at(-1)).filter((one) => one !== undefined);
        await Promise.all(chosen.map((subscriber) => deliverAll(messages, subscriber)));
      } finally {
        underWay -= messages.length;
      }
    },
    subscribe,
    subscribeFromNow: subscribe,
    lag: async () => underWay,
    stop: async () => groups.clear(),
  };
}

async function deliverAll(messages: readonly Message[], { topics, deliver, handling }: Subscriber): Promise<void> {
  const wanted = messages.filter(({ topic }) => topics.has(topic));
  const byKey = Map.groupBy(wanted, ({ topic, key }) => `${topic} ${key}`);
  const work = Promise.all(Array.from(byKey.values(), (ofKey) => inOrder(ofKey, deliver)));
  handling.add(work);
  await work.finally(() => handling.delete(work));
}

async function inOrder(messages: readonly Message[], deliver: Deliver): Promise<void> {
  for (const message of messages) await deliver(message);
}
