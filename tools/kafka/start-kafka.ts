import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { watchOver } from '@aleumet/testkit/watcher';
import { type Cluster, openCluster, startCluster } from './cluster.ts';

/** Brokers that run as long as the program that started them. */
export type RunningKafka = Cluster & AsyncDisposable;

export type KafkaOptions = {
  /** Number of brokers; by default as many as the folder already has. */
  brokers?: number;
  /** Folder of their data; by default a temporary one, which is removed with them. */
  folder?: string;
};

const PREFIX = 'aleumet-kafka-';
const SURELY_OVER_MS = 3_600_000;

/** The folder of the downloaded jars and of the developer's brokers. */
export const JARS_FOLDER = resolve(import.meta.dirname, '../../.aleumet-kafka');

/** Starts brokers on free ports with the portal's topics, users and access lists. They also end when this program is killed. */
export async function startKafka({ brokers = 1, folder }: KafkaOptions = {}): Promise<RunningKafka> {
  await using opened = new AsyncDisposableStack();
  const place = folder ?? opened.use(temporaryFolder()).path;
  const cluster = await openCluster({ folder: place, cache: JARS_FOLDER, brokers });
  const watchers = opened.use(new DisposableStack());
  const nodes = cluster.nodes.map((node) => ({
    ...node,
    start: async () => {
      await node.start();
      const pid = node.pid();
      if (pid !== undefined) watchers.use(watchOver(pid, undefined));
    },
  }));
  const end = folder === undefined ? 'kill' : 'stop'; // a temporary folder is not needed afterwards
  opened.defer(async () => void (await Promise.all(nodes.map((node) => node[end]()))));
  const started = { ...cluster, nodes };
  await startCluster(started);
  const resources = opened.move();
  return { ...started, [Symbol.asyncDispose]: () => resources.disposeAsync() };
}

function temporaryFolder(): Disposable & { path: string } {
  sweepKilledRuns();
  const path = mkdtempSync(join(tmpdir(), PREFIX));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** Removes the folders left by programs that were killed; their brokers have ended with them. */
function sweepKilledRuns(): void {
  const before = Date.now() - SURELY_OVER_MS;
  for (const folder of globSync(join(tmpdir(), `${PREFIX}*`))) {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found && found.mtimeMs < before) rmSync(folder, { recursive: true, force: true });
  }
}
