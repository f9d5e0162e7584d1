import { join } from 'node:path';
import { loadDemoData } from '@aleumet/standalone/demo-data';
import { requireFreePort } from '@aleumet/standalone/require-free-port';
import { eraseFolder } from '@aleumet/testkit/temporary-folder';
import { brokersIn } from '../kafka/cluster-file.ts';
import { BROKERS } from './backing/backing.ts';
import { openDoors } from './doors.ts';
import type { ClusterEnv } from './env.ts';
import type { Flags } from './flags.ts';
import { openLogStream } from './log-stream.ts';
import { memoryOf } from './memory.ts';
import { noteRunning } from './running.ts';
import { type PortalCluster, startPortalCluster } from './start-cluster.ts';

/** What to run, and on which data folder. */
export type Wish = Omit<Flags, 'command'> & { env: ClusterEnv; folder: string };

export type Terminal = {
  output: { write: (text: string) => unknown };
  /** Resolves when the process receives a signal to stop. */
  stopped: Promise<void>;
};

type Hear = (text: string) => void;

const LOADED = 'demo-data.json';

/** Starts the cluster, prints its address, and shows the output of its programs until it is stopped. */
export async function up({ fresh, folder, ...wish }: Wish, { output, stopped }: Terminal): Promise<void> {
  const begun = performance.now();
  const hear = (text: string) => void output.write(`${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${text}\n`);
  await requireFreePort({ host: wish.env.HOST, port: wish.env.PORT });
  if (fresh) await eraseFolder(folder);
  const logFile = join(folder, 'cluster.log');
  await using stream = openLogStream(logFile, (text) => output.write(text));
  hear(`starting in ${folder}; the full log is ${logFile}`);
  const brokers = brokersIn(join(folder, BROKERS), wish.brokers, 'npm run cluster -- up --fresh');
  await using cluster = await startPortalCluster({ ...wish, brokers, folder, borrowed: false, hear, hearLine: stream.hear });
  hear(`the portal is running at ${cluster.url}/graphql`);
  tellMemory(cluster, output);
  if (wish.test) await welcome(cluster, hear);
  using _ = noteRunning(cluster);
  hear('to stop it: Ctrl-C, or npm run cluster -- down in another terminal');
  await stopped;
  hear('stopping: the gateway, the services, then the servers that they use');
}

function tellMemory({ gateway, services }: PortalCluster, output: Terminal['output']): void {
  for (const { name, url, pid } of [gateway, ...services].flatMap(({ instances }) => instances))
    output.write(`          ${name.padEnd(15)} ${url.padEnd(26)} process ${pid()}, ${memoryOf(pid()) ?? '?'} MB\n`);
}

/** Loads demo users and reference data, once for each data folder, and prints what to try. */
async function welcome(cluster: PortalCluster, hear: Hear): Promise<void> {
  const { folder } = cluster;
  const { url, tokenFor, tokenUrl, clock } = await openDoors(cluster);
  if (folder.noted(LOADED) === undefined) {
    await loadDemoData({ url, tokenFor, idle: clock.idle, hear: (loaded) => hear(`loaded: ${loaded}`) });
    folder.note(LOADED, JSON.stringify({ loadedAt: clock.now() }));
  }
  folder.note('address', cluster.serviceUrls.join('\n')); // `npm run clock` reads the addresses from it
  hear(`to get a token for a demo user: curl -s ${tokenUrl} -H 'content-type: application/json' -d '{"user":"operator"}'`);
  hear(`its date is ${clock.today()}; to move it forward: npm run clock -- --cluster 2026-04-02`);
  hear('to run the demo case, from the programme to the payment: npm run cluster -- play');
}
