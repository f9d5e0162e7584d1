/**
 * npm run kafka -- up [--brokers 3]   starts Apache Kafka for a developer and prints how to connect; it keeps running
 * npm run kafka -- down               stops it; its data remain
 * npm run kafka -- clean              stops it and removes its data; the downloaded jars remain
 *
 * Testcontainers and the official image need a container engine, and npm has no package with a broker: the jars are downloaded by
 * Maven, and this writes their configuration and starts them.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { openCluster, startCluster, stopCluster } from './cluster.ts';
import { brokersIn } from './cluster-file.ts';
import { Obstacle } from '../obstacle.ts';
import { JARS_FOLDER } from './start-kafka.ts';

const USAGE = 'npm run kafka -- up [--brokers 3] | down | clean';
const folder = join(JARS_FOLDER, 'data');

async function up(wished: string | undefined): Promise<void> {
  const brokers = brokersIn(folder, wished === undefined ? undefined : Number(wished), 'npm run kafka -- clean');
  if (!Number.isInteger(brokers) || brokers < 1 || brokers > 9) throw new Obstacle('--brokers is a number from 1 to 9.');
  const started = performance.now();
  const cluster = await openCluster({ folder, cache: JARS_FOLDER, brokers });
  await startCluster(cluster);
  const addresses = cluster.nodes.map(({ address }) => address).join();
  stdout.write(`Kafka is running at ${addresses}, after ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  stdout.write(`SASL SCRAM-SHA-512; the passwords of admin, gateway, analyst and the services are in ${folder}/cluster.json\n`);
}

async function run(): Promise<void> {
  const { command, brokers } = readArguments();
  if (command === 'up') return up(brokers);
  if (command === 'down') return stopCluster(folder);
  if (command !== 'clean') throw new Obstacle(USAGE);
  await stopCluster(folder);
  rmSync(folder, { recursive: true, force: true });
}

function readArguments(): { command: string | undefined; brokers: string | undefined } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { brokers: { type: 'string' } } });
    return { command: positionals[0], brokers: values.brokers };
  } catch (error) {
    throw new Obstacle(USAGE, { cause: error });
  }
}

try {
  await run();
} catch (error) {
  stderr.write(`${error instanceof Obstacle ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
