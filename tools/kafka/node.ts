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

/** The programs of a broker. */
export type KafkaPrograms = { java: string; jars: string };

/** One broker of a cluster. */
export type KafkaNode = {
  address: string;
  /** The process number; undefined when it does not run. */
  pid: () => number | undefined;
  /** Starts its process, without waiting until it responds. */
  start: () => Promise<void>;
  /** Stops it in an orderly way: data are flushed and leadership is transferred. */
  stop: () => Promise<void>;
  /** Kills it as a power failure would. */
  kill: () => Promise<void>;
  /** Returns the last lines of its output, for the message of a failure. */
  said: () => string;
};

const GRACE = 20_000;

/** The node's process continues when this program ends; its process number is in a file beside its data. */
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
    detached: true, // in a process group of its own, so that Ctrl-C does not end it
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.unref();
  if (child.pid === undefined) throw new Obstacle(`${java} does not run.`);
  return child.pid;
}
