import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readEnv } from '@aleumet/tools/cluster/env';

const FILE = fileURLToPath(new URL('../cluster-tests.log', import.meta.url));

/** What a cluster of a test is given: nothing, so that it starts all it needs, and any port. */
export function clusterEnv() {
  return readEnv({ HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'info' });
}

/** Keeps what the programs of all journeys say, for whoever looks for the reason of a failure. */
export function hearLine(instance: string, line: string): void {
  appendFileSync(FILE, `${instance} ${line}\n`);
}
