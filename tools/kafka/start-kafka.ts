import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { watchOver } from '@aleumet/testkit/watcher';
import { type Cluster, openCluster, startCluster } from './cluster.ts';

/** Brokers that live as long as the test that started them. */
export type TestKafka = Cluster & AsyncDisposable;

/** Where the jars lie that Maven brought, and the developer's brokers beside them. */
export const JARS_FOLDER = resolve(import.meta.dirname, '../../.aleumet-kafka');

/**
 * Starts brokers on free ports in a temporary folder that goes with them, with the portal's topics, users and access lists. They end
 * also when this program is killed.
 */
export async function startKafka({ brokers = 1 } = {}): Promise<TestKafka> {
  const folder = mkdtempSync(join(tmpdir(), 'aleumet-kafka-'));
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
