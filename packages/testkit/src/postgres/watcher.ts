import { spawn } from 'node:child_process';
import type { Account } from './account.ts';

/**
 * Stops the server when this program is killed: a shell waits for the end of a pipe that only this program holds open. It is
 * given the process and not the data folder, because by then a new program may have started a server there. Not on Windows, where
 * the next start stops the remaining server.
 */
export function watchOver(serverPid: number, account: Account | undefined): Disposable {
  if (process.platform === 'win32') return { [Symbol.dispose]: () => {} };
  const script = 'cat >/dev/null; kill -INT "$0"';
  const watcher = spawn('/bin/sh', ['-c', script, String(serverPid)], {
    ...account,
    cwd: '/',
    detached: true, // in a process group of its own: Ctrl-C ends the whole foreground group
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.on('error', () => {}); // without it the next start still stops the server
  watcher.unref();
  return { [Symbol.dispose]: () => watcher.kill('SIGKILL') };
}
