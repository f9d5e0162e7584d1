import type { KafkaConnection } from '@aleumet/messaging/kafka';
import { prepareBroker, readHealth, usersOf } from '@aleumet/messaging/kafka';
import { TOPICS } from '@aleumet/proto-events';
import { eventually } from '@aleumet/testkit/eventually';
import { ADMIN, type ClusterFile, openClusterFile, readClusterFile } from './cluster-file.ts';
import { ensureJars } from './jars.ts';
import { findJava } from './java.ts';
import { createNode, type KafkaNode } from './node.ts';
import { Obstacle } from '../obstacle.ts';

/** A cluster of brokers on this machine. */
export type Cluster = {
  nodes: readonly KafkaNode[];
  /** Returns the connection of a user: a service by its name, `gateway`, `analyst`, or `admin`. */
  connectionOf: (user: string) => Omit<KafkaConnection, 'log'>;
  /** Waits until every broker responds and has all its replicas. */
  answers: () => Promise<void>;
};

export type ClusterPlace = { folder: string; cache: string; brokers: number };

const PATIENCE = 60_000;
const silent = { warn: () => {}, error: () => {} };

/** Returns the cluster of a folder, created when there is none; it does not start it. */
export async function openCluster({ folder, cache, brokers }: ClusterPlace): Promise<Cluster> {
  const programs = { java: await findJava(), jars: await ensureJars(cache) };
  const file = await openClusterFile(folder, { brokers, users: usersOf(TOPICS) });
  const nodes = file.nodes.map((place) => createNode(programs, file, { ...place, folder }));
  return clusterOf(file, nodes);
}

function clusterOf({ passwords }: ClusterFile, nodes: readonly KafkaNode[]): Cluster {
  const connectionOf: Cluster['connectionOf'] = (name) => {
    const password = passwords[name];
    if (password === undefined) throw new Error(`the broker has no user ${name}`);
    return { brokers: nodes.map(({ address }) => address), user: { name, password } };
  };
  const answer = async () => {
    const dead = nodes.find((node) => node.pid() === undefined);
    if (dead) throw new Obstacle(`The broker at ${dead.address} ended while it started:\n${dead.said()}`);
    // Each is queried directly, because for some seconds the others still count one that was killed.
    const ask = (address: string) => readHealth({ ...connectionOf(ADMIN), brokers: [address], log: silent });
    const seen = await Promise.all(nodes.map(({ address }) => ask(address).catch(() => undefined)));
    return seen.every((health) => health?.inSync && health.brokers === nodes.length) ? true : undefined;
  };
  const what = () => `the brokers do not answer: ${nodes.map(({ said }) => said()).join('\n')}`;
  return { nodes, connectionOf, answers: async () => void (await eventually(answer, { within: PATIENCE, every: 200, what })) };
}

/** Starts every broker, waits until all respond, and creates topics and access lists as defined. */
export async function startCluster(cluster: Cluster): Promise<void> {
  for (const node of cluster.nodes) await node.start();
  await cluster.answers();
  await prepareBroker({ ...cluster.connectionOf(ADMIN), log: silent }, TOPICS);
}

/** Stops every broker of a folder; needs neither Java nor Maven. */
export async function stopCluster(folder: string): Promise<void> {
  const file = readClusterFile(folder);
  const nodes = file?.nodes.map((place) => createNode({ java: '', jars: '' }, file, { ...place, folder })) ?? [];
  await Promise.all(nodes.map((node) => node.stop()));
}
