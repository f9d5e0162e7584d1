import { appendFileSync } from 'node:fs';
import { readEnv } from './env.ts';
import { readFlags } from './flags.ts';
import { sentenceOf } from './obstacle.ts';
import { inProject } from './project.ts';
import { createTerminal } from './terminal/terminal.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const KILLED = 130;

const terminal = createTerminal(process.stdout);
const stop = Promise.withResolvers<void>();
let asked = 0;
for (const signal of SIGNALS) {
  process.on(signal, () => {
    asked += 1;
    if (asked > 1) process.exit(KILLED);
    stop.resolve();
  });
}

process.exitCode = await run().catch(explain);

async function run(): Promise<number> {
  const flags = readFlags(process.argv.slice(2));
  const env = readEnv();
  // The program is large: it is loaded only when it is known that it will run.
  if (flags.once) return (await import('./play-once.ts')).playOnce(env, terminal);
  return (await import('./serve.ts')).serve({ env, fresh: flags.fresh, terminal, stopped: stop.promise });
}

function explain(error: unknown): number {
  const sentence = sentenceOf(error);
  if (sentence !== undefined) {
    terminal.line(sentence);
    return 1;
  }
  const file = inProject('portal-error.log');
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  appendFileSync(file, `${new Date().toISOString()} ${said}\n`);
  terminal.line(`Aleumet stopped because of a fault of its own: ${error instanceof Error ? error.message : said}`);
  terminal.line(`Where it happened stands in ${file}. Please report it with that file.`);
  return 1;
}
