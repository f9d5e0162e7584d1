import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Example } from './read-examples.ts';

/** Users of the demo, and the address that returns a token for `{"user": …}`; never in production. */
export type DemoAccess = { tokenUrl: string; people: readonly DemoPerson[] };
export type DemoPerson = { user: string; name: string; kind: string };

export type ExplorerOptions = { examples: readonly Example[]; demo?: DemoAccess };

const ROOT = '<div id="root"></div>';
const STEADY_TABS = new URL('steady-tabs.html', import.meta.url);
const DEMO_BAR = new URL('demo-bar.html', import.meta.url);

/** The explorer as one page: GraphiQL with all its files, the examples as tabs, the demo users above. */
export async function renderExplorer({ examples, demo }: ExplorerOptions): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql'); // nine megabytes, so only when requested
  const tabs = examples.map((example) => ({ query: example.query, headers: headersOf(example, demo) }));
  const page = renderGraphiQL({
    title: 'Aleumet',
    endpoint: '/graphql',
    ...(tabs[0] && { headers: tabs[0].headers, defaultTabs: tabs }), // the open tab takes its headers from here
    shouldPersistHeaders: true,
  });
  return page.replace(ROOT, () => [demo ? renderDemoBar(demo) : '', renderSteadyTabs(tabs), ROOT].join('\n'));
}

/** The demo bar replaces `demo-person` with that user's token before a request leaves the browser. */
function headersOf({ kind }: Example, demo: DemoAccess | undefined): string {
  const person = demo?.people.find((one) => one.kind === kind);
  return JSON.stringify(person ? { 'demo-person': person.user } : { authorization: 'Bearer ' }, null, 2);
}

function renderDemoBar({ tokenUrl, people }: DemoAccess): string {
  const shown = people.map(({ user, name, kind }) => ({ user, name, kind })); // other data of a user are not sent
  const json = JSON.stringify({ tokenUrl, people: shown }).replaceAll('<', String.raw`\u003c`);
  return readFileSync(DEMO_BAR, 'utf8').replace('{{demo}}', () => json);
}

/** Tabs stored by a browser are dropped when the examples change. */
function renderSteadyTabs(tabs: readonly object[]): string {
  const version = createHash('sha256').update(JSON.stringify(tabs)).digest('hex').slice(0, 12);
  return readFileSync(STEADY_TABS, 'utf8').replace('{{examples}}', version);
}
