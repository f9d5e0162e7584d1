import { join } from 'node:path';
import type { DataFolder } from '@aleumet/testkit/data-folder';
import { borrowedDatabases, type Databases, givenDatabases, type Hear, ownDatabases } from '@aleumet/testkit/databases';
import type { ClusterEnv } from '../env.ts';
import { together } from '../together.ts';
import { type Brokers, givenBrokers, ownBrokers } from './brokers.ts';
import { ownRedis, type Redis } from './redis.ts';

/** The servers that the programs use. */
export type Backing = AsyncDisposable & { databases: Databases; brokers: Brokers; redis: Redis };

export type BackingOptions = {
  env: ClusterEnv;
  brokers: number;
  /** Databases on the server of the test run, which is faster. They are dropped with the cluster, and so are the brokers. */
  borrowed: boolean;
  hear: Hear;
};

/** Folder of the brokers' data in the data folder. */
export const BROKERS = 'kafka';

/** Starts the servers that are not given, in parallel, because none depends on another. */
export async function openBacking(folder: DataFolder, options: BackingOptions): Promise<Backing> {
  const starting = [openDatabases(folder, options), openBrokers(folder, options), openRedis(options)] as const;
  const opened = await together(starting);
  const [databases, brokers, redis] = opened.all;
  return { databases, brokers, redis, [Symbol.asyncDispose]: opened[Symbol.asyncDispose] };
}

async function openDatabases(folder: DataFolder, { env, borrowed, hear }: BackingOptions): Promise<Databases> {
  if (borrowed) return borrowedDatabases();
  const url = env.ADMIN_DATABASE_URL;
  const databases = url === undefined ? await ownDatabases(folder, { durable: true, hear }) : givenDatabases(folder, url, hear);
  hear('PostgreSQL is running');
  return databases;
}

async function openBrokers({ path }: DataFolder, { env, brokers, borrowed, hear }: BackingOptions): Promise<Brokers> {
  const own = { brokers, ...(!borrowed && { folder: join(path, BROKERS) }) };
  const opened = env.KAFKA_BROKERS === undefined ? await ownBrokers(own) : await givenBrokers(env.KAFKA_BROKERS, env);
  hear(`Kafka is running, with the portal's topics: ${opened.addresses.join()}`);
  if (own.folder !== undefined && env.KAFKA_BROKERS === undefined)
    hear(`analysts connect with SASL SCRAM-SHA-512 as user analyst; the password is in ${own.folder}/cluster.json`);
  return opened;
}

async function openRedis({ env: { REDIS_URL: url }, hear }: BackingOptions): Promise<Redis> {
  return url === undefined ? ownRedis(hear) : { url, [Symbol.asyncDispose]: async () => {} };
}
