import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { watchOver } from '@aleumet/testkit/watcher';

/** One life of a program of the portal, as a process of its own. */
export type RunningProgram = AsyncDisposable & {
  /** The number of its process; undefined when it could not be started. */
  pid: number | undefined;
  /** Resolves with its address; rejects with what it said when it ends before it listens. */
  listens: Promise<string>;
  /** Resolves with its exit status, null when a signal ended it. */
  ended: Promise<number | null>;
  /** The last lines that it said. */
  said: () => string;
  /** Asks it to end in order. Gives its exit status. */
  stop: () => Promise<number | null>;
  /** Ends it as a loss of power would. */
  kill: () => Promise<number | null>;
};

export type ProgramOptions = {
  /** `gateway`, `outside-world`, or the name of a service. */
  name: string;
  /** All that it finds in its environment. */
  env: Readonly<Record<string, string>>;
  /** Hears every line that it says. */
  hear?: (line: string) => void;
};

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const KEPT_LINES = 200;

/** A small nursery, as `npm start` has: less memory for each. And kafkajs sets a timer to a time that is over. */
const FLAGS = ['--max-semi-space-size=4', '--disable-warning=TimeoutNegativeWarning'];
/** Sources that were compiled once start in two thirds of the time. */
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
  address.promise.catch(() => {}); // not everybody waits for it
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
