import { performance } from 'node:perf_hooks';
import { stdout } from 'node:process';
import { addDays } from '@aleumet/domain';
import { certificateOfProvider, demoEmployees, demoUsers } from '@aleumet/testkit/demo';
import { loadDemoData } from '@aleumet/standalone/demo-data';
import { percentile } from '../median.ts';
import { table } from '../table.ts';
import { inLanes } from './lanes.ts';
import { orderCase, type Steps } from './order-case.ts';
import { fillBudget, PROVIDER, publishBeds } from './sanatorium.ts';
import { startPortalProcess } from './start-portal.ts';
import { clientsOf, openTurns, signerOf } from './turns.ts';

/** Number of concurrent clients, and of the cases that they share. The first cases are a warm-up and not shown. */
const RUNS = [
  { clients: 4, cases: 16 },
  { clients: 1, cases: 20 },
  { clients: 4, cases: 48 },
  { clients: 8, cases: 80 },
];
const CASES = RUNS.reduce((sum, { cases }) => sum + cases, 0);

await using portal = await startPortalProcess();
const as = clientsOf(portal);
const { clock, url } = portal;
const tokenFor = async (user: string) => {
  const holder = demoUsers().find((one) => one.user === user);
  return holder ? portal.tokenFor(holder) : '';
};
await loadDemoData({ url, tokenFor, idle: clock.idle, hear: () => undefined });
await fillBudget(as(demoEmployees.payerAlmaty), 2026);
const provider = { client: as(PROVIDER), sign: signerOf(portal, certificateOfProvider(PROVIDER)) };
const { offerId, bedIds } = await publishBeds(provider.client, CASES);
const turns = await openTurns(portal, CASES);
await clock.settle();

const arrivalOn = addDays(clock.today(), 42);
const stays = { offerId, arrivalOn, departureOn: addDays(arrivalOn, 14) };
const cases = turns.map((turn, at) => ({ turn, provider, stay: { ...stays, bedId: bedIds[at] ?? '' } }));
for (const [at, { clients, cases: count }] of RUNS.entries()) {
  const [usedBefore, start] = [await portal.cpuSeconds(), performance.now()];
  const measured = await inLanes(clients, cases.splice(0, count), orderCase);
  const seconds = (performance.now() - start) / 1000;
  const cpu = (await portal.cpuSeconds()) - usedBefore;
  if (at === 0) continue;
  stdout.write(`\n${clients} clients: ${(count / seconds).toFixed(1)} cases a second, `);
  stdout.write(`${((1000 * cpu) / count).toFixed(0)} ms of the portal's processor time for each\n`);
  stdout.write(table(summary(measured)));
}

function summary(measured: readonly Steps[]) {
  const names = Object.keys(measured[0] ?? {}) as (keyof Steps)[];
  return names.map((step) => {
    const all = measured.map((steps) => steps[step]);
    const show = (part: number) => percentile(all, part).toFixed(0);
    return { milliseconds: step, p50: show(0.5), p90: show(0.9), most: show(1) };
  });
}
