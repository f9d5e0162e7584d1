import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { watchOver } from '@aleumet/testkit/watcher';
import { type Cluster, openCluster, startCluster } from './cluster.ts';

/** Brokers that live as long as the test that started them. */
export type TestKafka = Cluster & AsyncDisposable;

const PREFIX = 'aleumet-kafka-';
const SURELY_OVER_MS = 3_600_000;

/** Where the jars lie that Maven brought, and the developer's brokers beside them. */
export const JARS_FOLDER = resolve(import.meta.dirname, '../../.aleumet-kafka');

/**
 * Starts brokers on free ports in a temporary folder that goes with them, with the portal's topics, users and access lists. They end
 * also when this program is killed.
 */
export async function startKafka({ brokers = 1 } = {}): Promise<TestKafka> {
  sweepKilledRuns();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  const cluster = await openCluster({ folder, cache: JARS_FOLDER, brokers });
  const watchers = new DisposableStack();
  const nodes = cluster.nodes.map((node) => ({
    ...node,
    start: async () => {
      await node.start();
      const pid = node.pid();
      if (pid !== undefined) watchers.use(watchOver(pid, undefined));
    },
  }));
  const started = { ...cluster, nodes };
  const dispose = async () => {
    await Promise.all(nodes.map((node) => node.kill()));
    watchers.dispose();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await startCluster(started);
  } catch (error) {
    await dispose();
    throw error;
  }
  return { ...started, [Symbol.asyncDispose]: dispose };
}

/** What programs left that were killed outright; their brokers have ended with them. */
function sweepKilledRuns(): void {
  const before = Date.now() - SURELY_OVER_MS;
  for (const folder of globSync(join(tmpdir(), `${PREFIX}*`))) {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found && found.mtimeMs < before) rmSync(folder, { recursive: true, force: true });
  }
}
