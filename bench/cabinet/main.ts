import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { median } from '../median.ts';
import { table } from '../table.ts';
import { type PortalProcess, startPortalOf } from './start-portal.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    pages: { type: 'string', default: '600' },
    profile: { type: 'boolean', default: false },
    statements: { type: 'boolean', default: false },
  },
});
const CONNECTIONS = 50;
const PATIENCE = 120;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = readFileSync(new URL('../../gateway/examples/citizen/0-my-page.graphql', import.meta.url), 'utf8');

type Measured = Record<'pages a second' | 'p50' | 'p99' | 'processor ms a page', number>;
type Checkout = { name: string; portal: PortalProcess; request: autocannon.Options; rounds: Measured[] };

await using opened = new AsyncDisposableStack();
const checkouts = [];
for (const path of [ROOT, ...positionals.map((one) => resolve(one))]) checkouts.push(await open(path));
for (const one of checkouts) await countCosts(one);
for (let round = 0; round <= Number(values.rounds); round += 1) {
  for (const one of checkouts) {
    const measured = await load(one);
    if (round > 0) one.rounds.push(measured); // the first round is a warm-up
  }
}
stdout.write(`\n${CONNECTIONS} connections, medians of ${values.rounds} rounds\n`);
stdout.write(table(checkouts.map(summary)));
if (values.profile) for (const one of checkouts) await profile(one);

async function open(path: string): Promise<Checkout> {
  const portal = opened.use(await startPortalOf(path));
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await portal.ask('token')}` };
  const sent = { url: `${portal.url}/graphql`, method: 'POST', headers, body: JSON.stringify({ query: PAGE }) } as const;
  const expectBody = await (await fetch(sent.url, sent)).text();
  if (!expectBody.includes('"paidOn"') || expectBody.includes('"errors"')) throw new Error(`not a whole page: ${expectBody}`);
  return { name: path === ROOT ? 'this checkout' : path, portal, request: { ...sent, expectBody }, rounds: [] };
}

/** A page as the first request with its token, and a second one. */
async function countCosts({ name, portal, request }: Checkout): Promise<void> {
  const token = await portal.ask('token');
  await portal.ask('watch');
  for (const _ of ['fresh', 'again']) {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    await (await fetch(request.url, { method: 'POST', headers, body: String(request.body) })).text();
  }
  for (const { statements, tokensVerified } of await portal.ask('costs')) {
    stdout.write(`${name}: ${statements.length} statements, ${tokensVerified} tokens verified\n`);
    if (values.statements) stdout.write(`${statements.map((one) => `  ${one.slice(0, 220)}`).join('\n')}\n`);
  }
}

async function load({ portal, request }: Checkout): Promise<Measured> {
  const usedBefore = await portal.ask('cpu');
  const result = await autocannon({ ...request, connections: CONNECTIONS, amount: Number(values.pages), timeout: PATIENCE });
  const used = (await portal.ask('cpu')) - usedBefore;
  const wrong = result.errors + result.non2xx + result.mismatches;
  if (wrong > 0) throw new Error(`${wrong} pages were not answered as the first one`);
  return {
    'pages a second': result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    'processor ms a page': (1000 * used) / result.requests.total,
  };
}

function summary({ name, rounds }: Checkout): Record<string, string> {
  const middle = (key: keyof Measured) => median(rounds.map((one) => one[key])).toFixed(1);
  const keys: (keyof Measured)[] = ['pages a second', 'p50', 'p99', 'processor ms a page'];
  return { checkout: name, ...Object.fromEntries(keys.map((key) => [key, middle(key)])) };
}

async function profile(one: Checkout): Promise<void> {
  await one.portal.ask('profile');
  await load(one);
  const rows = (await one.portal.ask('profiled')).slice(0, 25);
  stdout.write(`\n${one.name}: where the processor time went\n`);
  stdout.write(table(rows.map(({ where, part }) => ({ where, '%': (100 * part).toFixed(1) }))));
}
