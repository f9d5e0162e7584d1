import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts } from './free-ports.ts';
import { Obstacle } from '../obstacle.ts';

/** One broker, which is also a controller, and its ports. */
export type NodePlace = { id: number; port: number; controllerPort: number };

/** The common data of all nodes of a cluster, stored beside their data: the passwords are valid for these data only. */
export type ClusterFile = { id: string; passwords: Readonly<Record<string, string>>; nodes: readonly NodePlace[] };

/** The user of brokers among each other, and the one that may do everything. */
export const BROKER = 'broker';
export const ADMIN = 'admin';

/** Reads the cluster of the folder, or creates a new one. */
export async function openClusterFile(folder: string, wish: { brokers: number; users: readonly string[] }): Promise<ClusterFile> {
  return readClusterFile(folder) ?? (await makeClusterFile(folder, wish));
}

/**
 * Returns how many brokers the folder's cluster has, or is to have. Throws when another number is requested; `anew` is the
 * command to start with empty data.
 */
export function brokersIn(folder: string, wished: number | undefined, anew: string): number {
  const known = readClusterFile(folder)?.nodes.length;
  if (known === undefined || wished === undefined || wished === known) return known ?? wished ?? 1;
  throw new Obstacle(`The data in ${folder} belong to ${known} broker(s). For ${wished}, start with empty data: ${anew}`);
}

/** Undefined when the folder contains no cluster. */
export function readClusterFile(folder: string): ClusterFile | undefined {
  const file = fileIn(folder);
  if (!existsSync(file)) return undefined;
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (isClusterFile(read)) return read;
  throw new Obstacle(`${file} is damaged. Start with empty data: npm run kafka -- clean`);
}

async function makeClusterFile(
  folder: string,
  { brokers, users }: { brokers: number; users: readonly string[] },
): Promise<ClusterFile> {
  const passwords = Object.fromEntries([...users, BROKER, ADMIN].map((user) => [user, randomBytes(18).toString('hex')]));
  const ports = await freePorts(2 * brokers);
  const nodes = Array.from({ length: brokers }, (_, at) => ({ id: at + 1, ports: ports.slice(2 * at, 2 * at + 2) })).map(toPlace);
  const made = { id: randomBytes(16).toString('base64url'), passwords, nodes };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(fileIn(folder), `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  return made;
}

function toPlace({ id, ports: [port = 0, controllerPort = 0] }: { id: number; ports: number[] }): NodePlace {
  return { id, port, controllerPort };
}

function fileIn(folder: string): string {
  return join(folder, 'cluster.json');
}

function isClusterFile(value: unknown): value is ClusterFile {
  if (typeof value !== 'object' || value === null) return false;
  return 'id' in value && 'passwords' in value && 'nodes' in value && Array.isArray(value.nodes);
}
