import type { Bus, Subscription } from '../bus.ts';
import { createAdminDoor } from './admin-door.ts';
import { beginAtEnd } from './begin-at-end.ts';
import { createClient, type KafkaConnection } from './connection.ts';
import type { Audience } from './member.ts';
import { lagOf, readPositions } from './positions.ts';
import { createSender } from './sender.ts';
import type { Patience } from './standstill.ts';
import { openSubscription, type OpenSubscription } from './subscription.ts';

export type KafkaBusOptions = KafkaConnection & { patience?: Patience };

const PATIENCE: Patience = { standstill: 15_000, look: 3000 };

/**
 * The bus used on a cluster: events are stored in topics of Kafka brokers. It connects at first use. `lag` counts the messages not
 * yet received by the groups that subscribed on this bus, whichever instance will receive them.
 */
export function createKafkaBus({ patience = PATIENCE, ...connection }: KafkaBusOptions): Bus {
  const { log } = connection;
  const kafka = createClient(connection);
  const admin = createAdminDoor(kafka);
  const sender = createSender(kafka, log);
  const open = new Map<OpenSubscription, Audience>();

  async function close(subscription: OpenSubscription): Promise<void> {
    await subscription.stop();
    open.delete(subscription);
  }

  async function join(audience: Audience): Promise<Subscription> {
    const subscription = openSubscription({ kafka, admin, audience, patience, log });
    open.set(subscription, audience);
    await subscription.joined.catch(async (error: unknown) => {
      await close(subscription);
      throw error;
    });
    return { stop: () => close(subscription) };
  }

  return {
    publish: sender.publish,
    subscribe: (group, topics, deliver) => join({ group, topics, deliver }),
    subscribeFromNow: (group, topics, deliver) =>
      join({ group, topics, deliver, prepare: () => beginAtEnd(kafka, admin, { group, topics }) }),
    lag: async () => {
      const audiences = new Map(Array.from(open.values(), ({ group, topics }) => [[group, ...topics].join(), { group, topics }]));
      const positions = Array.from(audiences.values(), ({ group, topics }) =>
        admin.ask((asked) => readPositions(asked, group, topics)),
      );
      return lagOf((await Promise.all(positions)).flat());
    },
    stop: async () => {
      await Promise.all(Array.from(open.keys(), close));
      await sender.stop();
      await admin.close();
    },
  };
}
