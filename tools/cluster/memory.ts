import { execFileSync } from 'node:child_process';

/** Returns the resident memory of a process in megabytes; undefined when it cannot be read. */
export function memoryOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
    return Number.isFinite(kilobytes) && kilobytes > 0 ? Math.round(kilobytes / 1024) : undefined;
  } catch {
    return undefined; // no ps, or the process has just ended
  }
}
