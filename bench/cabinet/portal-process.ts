/* Runs the standalone portal of one checkout as a separate process, after one complete case; it stops with its parent. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { argv, cpuUsage } from 'node:process';
import { pathToFileURL } from 'node:url';
import { watchRequests } from '@aleumet/testkit/watch-requests';
import type { Ask, Told } from './start-portal.ts';
import { createProfiler } from './profile.ts';

const RECIPIENT = 'aigerim';
const [, , checkout = '', folder = ''] = argv;

const load = (path: string) => import(pathToFileURL(join(checkout, path)).href);
const { startPortal }: typeof import('@aleumet/standalone/portal') = await load('standalone/src/portal/portal.ts');
const { loadDemoData }: typeof import('@aleumet/standalone/demo-data') = await load('standalone/src/demo-data/load-demo-data.ts');
const { openSetup, playWholeStay }: typeof import('@aleumet/standalone/case') = await load('standalone/src/case/index.ts');
const { createTerminal }: typeof import('@aleumet/standalone/terminal') = await load('standalone/src/terminal/terminal.ts');

const portal = await startPortal({ folder, database: 'own' });
await loadDemoData({ url: portal.url, tokenFor: portal.tokenFor, idle: portal.clock.idle, hear: () => undefined });
const terminal = createTerminal({ write: () => true });
const opened = await openSetup({ doors: portal, terminal });
await playWholeStay(opened.setup);
await opened[Symbol.asyncDispose]();
await portal.clock.settle();

const profiler = createProfiler();
const watch = { current: undefined as ReturnType<typeof watchRequests> | undefined };
const { Client } = createRequire(join(checkout, 'package.json'))('pg');

/**
 * The requests of the parent. Requests to the portal are watched only between `watch` and `costs`, so that a load is measured
 * undisturbed.
 */
const answers = {
  cpu: async () => usedSeconds(),
  token: () => portal.tokenFor(RECIPIENT),
  watch: async () => void (watch.current = watchRequests(Client)),
  costs: async () => {
    const costs = watch.current?.take() ?? [];
    watch.current?.[Symbol.dispose]();
    return costs;
  },
  profile: () => profiler.start(),
  profiled: () => profiler.stop(),
} satisfies { [Question in Ask]: () => Promise<Told[Question]> };

process.on('message', (ask: Ask) => void tell(ask));
process.once('disconnect', () => void portal.stop());
process.send?.({ answer: portal.url });

async function tell(ask: Ask): Promise<void> {
  process.send?.({ answer: await answers[ask]() });
}

function usedSeconds(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1_000_000;
}
