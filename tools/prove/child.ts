import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Where a child process runs, what it is given, and who hears its messages. */
export type Child = { folder: string; args: string[]; env: NodeJS.ProcessEnv; signal: AbortSignal; hear(message: unknown): void };

/** Runs a program of this folder as a child process until it ends. Rejects when it fails or is stopped by the signal. */
export async function runChild(program: string, { folder, args, env, signal, hear }: Child): Promise<void> {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const child = fork(file, args, { cwd: folder, env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'], serialization: 'advanced' });
  const stop = (): boolean => child.kill('SIGTERM');
  signal.addEventListener('abort', stop, { once: true });
  child.on('message', hear);
  const [status] = await once(child, 'exit');
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  if (status !== 0) throw new Error(`${program} ended with status ${String(status)}.`);
}
