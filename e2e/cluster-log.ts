import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readEnv } from '@aleumet/tools/cluster/env';

const FILE = fileURLToPath(new URL('../cluster-tests.log', import.meta.url));

/** The environment of a cluster in a test: empty, so that it starts all it needs, on free ports. */
export function clusterEnv() {
  return readEnv({ HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'info' });
}

/** Stores the output of the programs of all journeys, to find the reason of a failure. */
export function hearLine(instance: string, line: string): void {
  appendFileSync(FILE, `${instance} ${line}\n`);
}
