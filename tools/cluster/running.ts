import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '@aleumet/testkit/eventually';
import { processMark } from '@aleumet/testkit/living-process';
import { z } from 'zod';

const running = z.object({
  pid: z.number(),
  mark: z.string(),
  url: z.string(),
  programs: z.array(z.object({ name: z.string(), url: z.string() })),
});

/** The cluster that runs on a data folder: the process that keeps it, and its programs as they were when it was ready. */
export type Running = z.infer<typeof running>;

const LONGEST_STOP = 120_000;

/** Notes that this process keeps the cluster of the folder; disposing of it takes the note away. */
export function noteRunning(folder: string, { url, programs }: Pick<Running, 'url' | 'programs'>): Disposable {
  const note: Running = { pid: process.pid, mark: processMark(process.pid) ?? '', url, programs };
  writeFileSync(fileIn(folder), JSON.stringify(note), { mode: 0o600 });
  return { [Symbol.dispose]: () => rmSync(fileIn(folder), { force: true }) };
}

/** Undefined when none runs there. */
export function findRunning(folder: string): Running | undefined {
  const file = fileIn(folder);
  if (!existsSync(file)) return undefined;
  const found = running.parse(JSON.parse(readFileSync(file, 'utf8')));
  return processMark(found.pid) === found.mark ? found : undefined;
}

/** Asks the process that keeps the cluster to stop it in order, and waits for its end. */
export async function stopRunning({ pid, mark }: Running): Promise<void> {
  process.kill(pid, 'SIGTERM');
  const look = async () => (processMark(pid) === mark ? undefined : true);
  await eventually(look, { within: LONGEST_STOP, every: 100, what: () => `the process ${pid} does not end` });
}

function fileIn(folder: string): string {
  return join(folder, 'cluster.json');
}
