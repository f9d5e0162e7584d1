import { readFileSync } from 'node:fs';

/** Returns the resident memory of a local process in megabytes. */
export function memoryOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  if (kilobytes === undefined) throw new Error(`the process ${pid} does not say how much memory it has`);
  return Number(kilobytes) / 1024;
}
