import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Returns a mark of the process that now has this number: the same number with another mark is another process. Undefined when
 * there is none. The number alone is not enough, because after a restart of a machine or container it may belong to another
 * program.
 */
export function processMark(pid: number): string | undefined {
  if (process.platform === 'linux') return markFromProc(pid);
  if (process.platform === 'win32') return isThere(pid) ? 'running' : undefined;
  return fromPs(pid, 'lstart=');
}

/** Returns the command line of a running process; undefined when there is none or the platform does not report it. */
export function processCommand(pid: number): string | undefined {
  if (process.platform === 'linux') return readIfThere(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ');
  if (process.platform === 'win32') return undefined;
  return fromPs(pid, 'command=');
}

const DEAD_STATES = new Set(['Z', 'X']);
const STATE = 0;
const START_TIME = 19; // fields of /proc/<pid>/stat are counted after the command, which may contain spaces and brackets

function markFromProc(pid: number): string | undefined {
  const stat = readIfThere(`/proc/${pid}/stat`);
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  return DEAD_STATES.has(fields[STATE] ?? 'X') ? undefined : fields[START_TIME];
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined; // the process has ended
  }
}

function fromPs(pid: number, column: string): string | undefined {
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', column], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined; // ps ends with 1 when there is no such process
  }
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
