import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '@aleumet/testkit/eventually';
import { processMark } from '@aleumet/testkit/living-process';
import { z } from 'zod';
import type { PortalCluster } from './start-cluster.ts';

const running = z.object({
  pid: z.number(),
  mark: z.string(),
  url: z.string(),
  tokenUrl: z.string().optional(),
  serviceUrls: z.array(z.string()),
  instances: z.array(z.object({ name: z.string(), url: z.string() })),
});

/** The cluster that runs on a data folder: the process that runs it, and the addresses of its instances. */
export type Running = z.infer<typeof running>;

const LONGEST_STOP = 120_000;

/** Records that this process runs the cluster of the folder; disposing of it removes the record. */
export function noteRunning({ url, tokenUrl, serviceUrls, gateway, services, folder: { path } }: PortalCluster): Disposable {
  const instances = [gateway, ...services].flatMap((group) => group.instances.map(({ name, url: at }) => ({ name, url: at })));
  const note = { pid: process.pid, mark: processMark(process.pid), url, tokenUrl, serviceUrls, instances };
  writeFileSync(fileIn(path), JSON.stringify(note), { mode: 0o600 });
  return { [Symbol.dispose]: () => rmSync(fileIn(path), { force: true }) };
}

/** Undefined when none is running. */
export function findRunning(folder: string): Running | undefined {
  const file = fileIn(folder);
  if (!existsSync(file)) return undefined;
  const found = running.parse(JSON.parse(readFileSync(file, 'utf8')));
  return processMark(found.pid) === found.mark ? found : undefined;
}

/** Asks the process that runs the cluster to stop it, and waits for its end. */
export async function stopRunning({ pid, mark }: Running): Promise<void> {
  process.kill(pid, 'SIGTERM');
  const look = async () => (processMark(pid) === mark ? undefined : true);
  await eventually(look, { within: LONGEST_STOP, every: 100, what: () => `the process ${pid} does not end` });
}

function fileIn(folder: string): string {
  return join(folder, 'cluster.json');
}
