import type { Bus } from '@aleumet/messaging';
import { createKafkaBus } from '@aleumet/messaging/kafka';
import { TOPICS } from '@aleumet/proto-events';
import { cutConnections } from '@aleumet/testkit/cut-connections';
import type { GraphqlClient } from '@aleumet/testkit/graphql-client';
import type { PortalCluster } from '@aleumet/tools/cluster';

/** A disturbance that has ended when it resolves. */
export type Disturbance = () => Promise<void>;

/** Causes a disturbance after every few changes by the users; never two at once. */
export type Disturber = {
  /** Counts the client's mutations. */
  watch: (client: GraphqlClient) => GraphqlClient;
  /**
   * Runs the case during the disturbances, one after the other. Returns the result; throws when it ended before all disturbances
   * had happened.
   */
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

/** Kills the first instance of every service at once, then the second ones: another one is always running. */
export function instancesDie({ services }: PortalCluster): Disturbance[] {
  return [0, 1].map((at) => async () => {
    const victims = services.flatMap(({ instances }) => instances.slice(at, at + 1));
    await Promise.all(victims.map((victim) => victim.kill()));
    await Promise.all(victims.map((victim) => victim.ready()));
  });
}

/** Kills one broker after the other; the next one only after the previous one has recovered. */
export function brokersDie({ brokers }: PortalCluster): Disturbance[] {
  return brokers.nodes.map((node) => async () => {
    await node.kill();
    await node.start();
    await brokers.answers();
  });
}

const CUT_MS = 1500;

/** Breaks every connection to every database, as often as given: for a while no connection lasts. */
export function databasesRestart({ databaseUrls }: PortalCluster, times: number): Disturbance[] {
  return Array.from({ length: times }, () => () => cutConnections(databaseUrls, CUT_MS));
}

/** A bus that may write to every topic, as no service may. */
export function busOfAdmin({ brokers: { addresses, tls, user } }: PortalCluster): Bus & AsyncDisposable {
  const bus = createKafkaBus({ brokers: addresses, tls, user: user('admin'), log: { warn: () => {}, error: () => {} } });
  return { ...bus, [Symbol.asyncDispose]: bus.stop };
}

/** Sends every message of the portal twice more from now on, also long after it was received. Returns how many. */
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
