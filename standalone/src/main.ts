import { readEnv } from './env.ts';
import { explain } from './explain.ts';
import { readFlags, USAGE } from './flags.ts';
import type { Program } from './program.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const KILLED = 130;

const output = process.stdout;
process.exitCode = await run({ output, stopped: untilStopped() }).catch((error: unknown) => explain(error, output));

async function run(outside: Omit<Program, 'env'>): Promise<number> {
  const { once, fresh, help } = readFlags(process.argv.slice(2));
  if (help) {
    output.write(`${USAGE}\n`);
    return 0;
  }
  const program = { ...outside, env: readEnv() };
  output.write('Loading the program ...\n'); // it is large, so it is loaded only after the flags and the environment were read
  if (once) return (await import('./play-once.ts')).playOnce(program);
  return (await import('./serve.ts')).serve(program, { fresh });
}

/** The first signal starts an orderly shutdown; the second ends the program immediately. */
function untilStopped(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      resolve();
      for (const again of SIGNALS) process.on(again, () => process.exit(KILLED));
    });
  }
  return promise;
}
