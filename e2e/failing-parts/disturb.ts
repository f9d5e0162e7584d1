import type { Bus } from '@aleumet/messaging';
import { createKafkaBus } from '@aleumet/messaging/kafka';
import { TOPICS } from '@aleumet/proto-events';
import type { PortalCluster } from '@aleumet/tools/cluster';

/** Something that breaks and is whole again when it resolves. */
export type Disturbance = () => Promise<void>;

/** Lets the story go on while one disturbance follows the other, each at least once. Gives what came of the story. */
export async function amid<Told>(story: Promise<Told>, disturbances: readonly Disturbance[]): Promise<Told> {
  let isOver = false;
  const told = story.finally(() => {
    isOver = true;
  });
  told.catch(() => {}); // it is thrown below, when everything is whole again
  for (let at = 0; at < disturbances.length || !isOver; at += 1) await disturbances[at % disturbances.length]?.();
  return told;
}

/** Kills the first instance of every service at once, then the second ones: another is always there to take over. */
export function instancesDie({ services }: PortalCluster): Disturbance[] {
  return [0, 1].map((at) => async () => {
    const victims = services.flatMap(({ instances }) => instances.slice(at, at + 1));
    await Promise.all(victims.map((victim) => victim.kill()));
    await Promise.all(victims.map((victim) => victim.ready()));
  });
}

/** Kills one broker after the other; the next one only when the one before is back. */
export function brokersDie({ brokers }: PortalCluster): Disturbance[] {
  return brokers.nodes.map((node) => async () => {
    await node.kill();
    await node.start();
    await brokers.answers();
  });
}

/** The bus of somebody who may write every topic, as no service may. */
export function busOfAdmin({ brokers: { addresses, tls, user } }: PortalCluster): Bus & AsyncDisposable {
  const bus = createKafkaBus({ brokers: addresses, tls, user: user('admin'), log: { warn: () => {}, error: () => {} } });
  return { ...bus, [Symbol.asyncDispose]: bus.stop };
}

/** Sends every message of the portal twice more, from now on, also long after it was received. Tells how many. */
export async function echoTwice(bus: Bus): Promise<{ count: () => number }> {
  const seen = new Set<string>();
  const topics = TOPICS.map(({ name }) => name);
  await bus.subscribeFromNow('echo', topics, async (message) => {
    if (seen.has(message.id)) return;
    seen.add(message.id);
    await bus.publish([message, message]);
  });
  return { count: () => seen.size };
}
