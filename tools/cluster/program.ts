import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';

/** A program of the portal as a process of its own, as it runs in the cluster. */
export type RunningProgram = AsyncDisposable & {
  /** Resolves with its address; rejects with what it said when it ends before it listens. */
  listens: Promise<string>;
  /** Resolves with its exit status, null when a signal ended it. */
  ended: Promise<number | null>;
  /** The lines of its log so far. */
  said: () => string;
  /** Asks it to end in order. Gives its exit status. */
  stop: () => Promise<number | null>;
};

export type ProgramOptions = {
  /** `gateway`, or the name of a service. */
  name: string;
  /** All that it finds in its environment. */
  env: Readonly<Record<string, string>>;
  /** Hears every line of its log. */
  hear?: (line: string) => void;
};

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Starts a program from its sources. */
export function startProgram({ name, env, hear = () => {} }: ProgramOptions): RunningProgram {
  const main = name === 'gateway' ? 'gateway/src/main.ts' : `services/${name}/src/main.ts`;
  const child = spawn(process.execPath, [main], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const address = Promise.withResolvers<string>();
  address.promise.catch(() => {}); // not everybody waits for it
  const said = () => lines.join('\n');

  createInterface(child.stdout).on('line', (line) => {
    lines.push(line);
    hear(line);
    const url = /"url":"([^"]+)","msg":"listens"/.exec(line)?.[1];
    if (url !== undefined) address.resolve(url);
  });
  const ended = once(child, 'close').then(([status]): number | null => (typeof status === 'number' ? status : null));
  void ended.then(() => address.reject(new Error(`${name} ended before it listened:\n${said()}`)));

  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return {
    listens: address.promise,
    ended,
    said,
    stop: () => end('SIGTERM'),
    [Symbol.asyncDispose]: async () => void (await end('SIGKILL')),
  };
}
