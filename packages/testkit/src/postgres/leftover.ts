import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { processCommand, processMark } from './living-process.ts';
import type { Place } from './place.ts';
import type { Programs } from './programs.ts';
import { runTool } from './tool.ts';

const PATIENCE_SECONDS = '60';

/**
 * Stops the server that a killed program left running on the data. PostgreSQL refuses to start while the process in its pid file
 * seems to run, even if it is another program with the same number or a zombie; such a file is removed.
 */
export async function stopLeftover(place: Place, programs: Programs): Promise<boolean> {
  const pid = serverPid(place);
  if (pid === undefined) return false;
  const command = processCommand(pid);
  const isStranger = command !== undefined && !command.includes(place.data);
  if (isStranger || processMark(pid) === undefined) {
    rmSync(pidFile(place), { force: true });
    return false;
  }
  await stopServer(place, programs);
  return true;
}

/** Stops the running server by PostgreSQL's fast shutdown: open transactions are rolled back, everything committed is on disk. */
export async function stopServer(place: Place, { pg_ctl }: Programs): Promise<void> {
  try {
    await runTool(place, pg_ctl, ['stop', '-D', place.data, '-m', 'fast', '-w', '-t', PATIENCE_SECONDS]);
  } catch (error) {
    const pid = serverPid(place);
    const runs = pid !== undefined && processMark(pid) !== undefined;
    if (runs) throw error; // otherwise it has ended by itself, or was killed
  }
}

/** Returns the process number of the server on the data, if one runs or was killed. */
export function serverPid(place: Place): number | undefined {
  if (!existsSync(pidFile(place))) return undefined;
  const pid = Number(readFileSync(pidFile(place), 'utf8').split('\n')[0]);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

function pidFile(place: Place): string {
  return join(place.data, 'postmaster.pid');
}
