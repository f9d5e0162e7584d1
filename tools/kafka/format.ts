import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ClusterFile } from './cluster-file.ts';
import { javaArguments } from './java.ts';
import type { KafkaPrograms } from './node.ts';

const execute = promisify(execFile);

/** Creates a node's empty data folder, including the users, because kafkajs cannot add any later. */
export async function formatNode(
  { java, jars }: KafkaPrograms,
  { id, passwords }: ClusterFile,
  properties: string,
): Promise<void> {
  const users = Object.entries(passwords).flatMap(([name, password]) => [
    '--add-scram',
    `SCRAM-SHA-512=[name=${name},password=${password}]`,
  ]);
  const cluster = `--cluster-id=${id}`; // one word: the id may begin with a dash
  await execute(java, [...javaArguments(jars), 'kafka.tools.StorageTool', 'format', cluster, '-c', properties, ...users]);
}
