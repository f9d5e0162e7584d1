import { spawn } from 'node:child_process';
import type { Account } from './account.ts';

/**
 * Stops the server when this program is killed outright: a shell waits for the end of a pipe that only this program holds open.
 * It names the process, not the data folder: by then a new program may have its own server there. Not on Windows; there the
 * next start stops the server that was left.
 */
export function watchOver(serverPid: number, account: Account | undefined): Disposable {
  if (process.platform === 'win32') return { [Symbol.dispose]: () => {} };
  const script = 'cat >/dev/null; kill -INT "$0"';
  const watcher = spawn('/bin/sh', ['-c', script, String(serverPid)], {
    ...account,
    cwd: '/',
    detached: true, // out of reach of Ctrl-C, which ends the whole foreground group
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.on('error', () => {}); // without it the next start still finds the server
  watcher.unref();
  return { [Symbol.dispose]: () => watcher.kill('SIGKILL') };
}
