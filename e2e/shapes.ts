import { inject } from 'vitest';
import { connectOverHttp } from '@aleumet/gateway/server';
import type { Doors } from '@aleumet/standalone/case';
import { type Portal, startPortal } from '@aleumet/standalone/portal';
import { temporaryFolder } from '@aleumet/testkit/temporary-folder';
import { type PortalCluster, startPortalCluster } from '@aleumet/tools/cluster';
import { openDoors } from '@aleumet/tools/cluster/doors';
import { clusterEnv, hearLine } from './cluster-log.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether journeys of this run start the portal as one process, or as separate processes with Kafka. */
    shape: 'standalone' | 'cluster';
  }
}

/** The portal of a journey, the same in both shapes. */
export type JourneyPortal = AsyncDisposable & Doors & Pick<Portal, 'tokenFor' | 'subgraphs'>;

/** The same, with its processes. */
export type ClusterPortal = JourneyPortal & { cluster: PortalCluster };

/** Starts the portal in the shape of this run. */
export function startPortalOfRun(): Promise<JourneyPortal> {
  return inject('shape') === 'cluster' ? startCluster() : startPortal({ database: 'borrowed', logLevel: 'info' });
}

/** Starts the portal as separate processes, on databases and brokers that are removed with it. */
export async function startCluster({ brokers = 1, instances = 1 } = {}): Promise<ClusterPortal> {
  await using opened = new AsyncDisposableStack();
  const folder = opened.use(temporaryFolder()).path;
  const wish = { brokers, instances, folder, env: clusterEnv(), borrowed: true, test: true };
  const cluster = opened.use(await startPortalCluster({ ...wish, hear: () => {}, hearLine }));
  const doors = await openDoors(cluster);
  const resources = opened.move();
  return { ...doors, cluster, subgraphs: subgraphsOf(cluster), [Symbol.asyncDispose]: () => resources.disposeAsync() };
}

function subgraphsOf({ services }: PortalCluster): JourneyPortal['subgraphs'] {
  const connect = connectOverHttp(() => undefined);
  return Object.fromEntries(services.map(({ name, url }) => [name, connect({ name, url: `${url}/graphql` })]));
}
