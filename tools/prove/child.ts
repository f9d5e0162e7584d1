import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Where a child process runs, its input, the receiver of its messages, and what stops it. */
export type Child = { folder: string; args: string[]; env: NodeJS.ProcessEnv; signal: AbortSignal; hear(message: unknown): void };

const hasGroups = process.platform !== 'win32';

/**
 * Runs a program of this folder as a child process until it ends. Rejects when it fails or is stopped by the signal. The
 * processes that it has started end with it, because Stryker leaves its test runners behind when it is stopped.
 */
export async function runChild(program: string, { folder, args, env, signal, hear }: Child): Promise<void> {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const child = fork(file, args, { cwd: folder, env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'], detached: hasGroups });
  const stop = (): void => stopGroup(child);
  signal.addEventListener('abort', stop, { once: true });
  child.on('message', hear);
  const [status] = await once(child, 'exit');
  signal.removeEventListener('abort', stop);
  stop();
  signal.throwIfAborted();
  if (status !== 0) throw new Error(`${program} ended with status ${String(status)}.`);
}

/**
 * In a child process: ends it and the processes it has started when the parent is killed. The returned function only closes the
 * channel to the parent.
 */
export function endWithParent(): () => void {
  const end = (): void => void process.kill(hasGroups ? -process.pid : process.pid, 'SIGKILL');
  process.once('disconnect', end);
  return () => {
    process.off('disconnect', end);
    process.disconnect?.();
  };
}

function stopGroup(child: ChildProcess): void {
  if (!hasGroups || child.pid === undefined) {
    child.kill('SIGKILL');
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!isGone) throw error;
  }
}
