import { inject } from 'vitest';
import { type JourneyPortal, startCluster, startPortalOfRun } from '../shapes.ts';
import { memoryOf } from './memory.ts';
import { type Others, startOthers } from './others.ts';

/** A portal to which other users send a small query all the time, with the memory of the process that answers. */
export type WatchedPortal = AsyncDisposable & { portal: JourneyPortal; others: Others; memory: () => number };

/** Starts the portal in the shape of this run, and the other users. */
export async function startWatchedPortal(): Promise<WatchedPortal> {
  await using opened = new AsyncDisposableStack();
  const { portal, pids } = await start();
  opened.use(portal);
  const others = opened.use(await startOthers(portal.url));
  const resources = opened.move();
  return {
    ...{ portal, others },
    memory: () => Math.max(...pids().map(memoryOf)),
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}

/** The portal, and the processes that answer requests: this one, or those of the gateway. */
async function start(): Promise<{ portal: JourneyPortal; pids: () => number[] }> {
  if (inject('shape') === 'standalone') return { portal: await startPortalOfRun(), pids: () => [process.pid] };
  const portal = await startCluster();
  const { instances } = portal.cluster.gateway;
  return { portal, pids: () => instances.flatMap(({ pid }) => pid() ?? []) };
}
