import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '@aleumet/testkit/eventually';
import { processCommand } from '@aleumet/testkit/living-process';
import type { ClusterFile, NodePlace } from './cluster-file.ts';
import { formatNode } from './format.ts';
import { javaArguments } from './java.ts';
import { Obstacle } from '../obstacle.ts';
import { serverProperties } from './server-properties.ts';

/** The programs that a broker is made of. */
export type KafkaPrograms = { java: string; jars: string };

/** One broker of a cluster. */
export type KafkaNode = {
  address: string;
  /** The number of its process; undefined when it does not run. */
  pid: () => number | undefined;
  /** Starts its process, and does not wait until it answers. */
  start: () => Promise<void>;
  /** Lets it write what it holds and hand over what it leads. */
  stop: () => Promise<void>;
  /** Ends it as a loss of power would. */
  kill: () => Promise<void>;
  /** The last that it said, for a failure. */
  said: () => string;
};

const GRACE = 20_000;

/** The node's process goes on when this program ends: its number stands in a file beside its data. */
export function createNode(programs: KafkaPrograms, cluster: ClusterFile, place: NodePlace & { folder: string }): KafkaNode {
  const home = join(place.folder, `node-${place.id}`);
  const [properties, data, log, pidFile] = ['server.properties', 'data', 'broker.log', 'pid'].map((name) =>
    join(home, name),
  ) as NodeFiles;

  const pid = () => {
    const number = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8')) : Number.NaN;
    return Number.isInteger(number) && processCommand(number)?.includes(properties) ? number : undefined;
  };

  async function end(signal: NodeJS.Signals): Promise<void> {
    const running = pid();
    if (running !== undefined) process.kill(running, signal);
    await eventually(async () => (pid() === undefined ? true : undefined), { within: GRACE, every: 50 });
    rmSync(pidFile, { force: true });
  }

  return {
    address: `127.0.0.1:${place.port}`,
    pid,
    start: async () => {
      if (pid() !== undefined) return;
      mkdirSync(home, { recursive: true, mode: 0o700 });
      writeFileSync(properties, serverProperties(cluster, place, data), { mode: 0o600 });
      if (!existsSync(join(data, 'meta.properties'))) await formatNode(programs, cluster, properties);
      writeFileSync(pidFile, String(launch(programs, properties, log)));
    },
    stop: () => end('SIGTERM').catch(() => end('SIGKILL')),
    kill: () => end('SIGKILL'),
    said: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n') : ''),
  };
}

type NodeFiles = [properties: string, data: string, log: string, pidFile: string];

function launch({ java, jars }: KafkaPrograms, properties: string, log: string): number {
  const output = openSync(log, 'a', 0o600);
  const child = spawn(java, [...javaArguments(jars), 'kafka.Kafka', properties], {
    detached: true, // out of reach of Ctrl-C
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.unref();
  if (child.pid === undefined) throw new Obstacle(`${java} does not run.`);
  return child.pid;
}
