import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { watchOver } from '@aleumet/testkit/watcher';

/** One run of a program of the portal, as a separate process. */
export type RunningProgram = AsyncDisposable & {
  /** The process number; undefined when it could not be started. */
  pid: number | undefined;
  /** Resolves with its address; rejects with its output when it ends before it listens. */
  listens: Promise<string>;
  /** Resolves with its exit status, null when a signal ended it. */
  ended: Promise<number | null>;
  /** Returns the last lines of its output. */
  said: () => string;
  /** Asks it to stop. Returns its exit status. */
  stop: () => Promise<number | null>;
  /** Kills it as a power failure would. */
  kill: () => Promise<number | null>;
};

export type ProgramOptions = {
  /** `gateway`, `outside-world`, or the name of a service. */
  name: string;
  /** The whole environment of the process. */
  env: Readonly<Record<string, string>>;
  /** Receives every line of its output. */
  hear?: (line: string) => void;
};

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const KEPT_LINES = 200;

/** A small nursery, as for `npm start`, saves memory. And kafkajs sets a timer to a time in the past. */
const FLAGS = ['--max-semi-space-size=4', '--disable-warning=TimeoutNegativeWarning'];
/** With cached compilation the sources start in two thirds of the time. */
const COMPILED = `${ROOT}node_modules/.cache/compiled`;

/** Starts a program from its sources. It ends with this one, also when this one is killed. */
export function startProgram({ name, env, hear = () => {} }: ProgramOptions): RunningProgram {
  const child = spawn(process.execPath, [...FLAGS, mainOf(name)], {
    cwd: ROOT,
    env: { NODE_COMPILE_CACHE: COMPILED, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const watcher = child.pid === undefined ? undefined : watchOver(child.pid, undefined);
  const lines: string[] = [];
  const address = Promise.withResolvers<string>();
  address.promise.catch(() => {}); // not every caller awaits it
  const said = () => lines.join('\n');

  for (const input of [child.stdout, child.stderr])
    createInterface(input).on('line', (line) => {
      lines.push(line);
      if (lines.length > KEPT_LINES) lines.shift();
      hear(line);
      const url = /"url":"([^"]+)","msg":"listens"/.exec(line)?.[1];
      if (url !== undefined) address.resolve(url);
    });
  const ended = once(child, 'close').then(([status]): number | null => {
    watcher?.[Symbol.dispose]();
    address.reject(new Error(`${name} ended before it listened:\n${said()}`));
    return typeof status === 'number' ? status : null;
  });

  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  const kill = () => end('SIGKILL');
  return {
    ...{ pid: child.pid, listens: address.promise, ended, said, kill },
    stop: () => end('SIGTERM'),
    [Symbol.asyncDispose]: async () => void (await kill()),
  };
}

function mainOf(name: string): string {
  if (name === 'gateway') return 'gateway/src/main.ts';
  return name === 'outside-world' ? 'tools/cluster/outside-world/main.ts' : `services/${name}/src/main.ts`;
}
