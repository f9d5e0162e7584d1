import type { Bus } from '@aleumet/messaging';
import { createKafkaBus } from '@aleumet/messaging/kafka';
import { TOPICS } from '@aleumet/proto-events';
import { cutConnections } from '@aleumet/testkit/cut-connections';
import type { GraphqlClient } from '@aleumet/testkit/graphql-client';
import type { PortalCluster } from '@aleumet/tools/cluster';

/** Something that breaks and is whole again when it resolves. */
export type Disturbance = () => Promise<void>;

/** Breaks something whenever people have changed something a few times; never two things at once. */
export type Disturber = {
  /** Lets the client's mutations count. */
  watch: (client: GraphqlClient) => GraphqlClient;
  /** Lets the story go on amid the disturbances, one after the other. Gives what came of it; throws when it was over before all had their turn. */
  amid: <Told>(story: () => Promise<Told>, disturbances: readonly Disturbance[]) => Promise<Told>;
};

const MUTATIONS_BETWEEN = 3;

export function createDisturber(): Disturber {
  let disturbances: readonly Disturbance[] = [];
  let [sent, done] = [0, 0];
  let breaking: Promise<void> | undefined;
  const failures: unknown[] = [];

  function count(): void {
    sent += 1;
    if (breaking || sent < MUTATIONS_BETWEEN) return;
    sent = 0;
    breaking = disturbances[done]?.()
      .catch((error: unknown) => void failures.push(error))
      .finally(() => {
        done += 1;
        breaking = undefined;
      });
  }

  return {
    watch: (client) => ({
      ask: async (operation, variables) => {
        if (operation.trimStart().startsWith('mutation')) count();
        return client.ask(operation, variables);
      },
    }),
    amid: async (story, given) => {
      [disturbances, done] = [given, 0];
      const told = await story().finally(() => {
        disturbances = [];
      });
      await breaking;
      if (failures.length > 0) throw new AggregateError(failures, 'what should break or come back did not');
      if (done < given.length) throw new Error(`the story was over after ${done} of ${given.length} disturbances`);
      return told;
    },
  };
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

const CUT_MS = 1500;

/** Breaks every connection to every database, as often as said: for a while none holds. */
export function databasesRestart({ databaseUrls }: PortalCluster, times: number): Disturbance[] {
  return Array.from({ length: times }, () => () => cutConnections(databaseUrls, CUT_MS));
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
