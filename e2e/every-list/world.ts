import { databaseConnection } from '@aleumet/domain';
import { playWholeStay } from '@aleumet/standalone/case';
import { startPortal } from '@aleumet/standalone/portal';
import { borrowedDatabases, type Databases } from '@aleumet/testkit/databases';
import { demoEmployees, demoRecipients } from '@aleumet/testkit/demo';
import { createGraphqlClient } from '@aleumet/testkit/graphql-client';
import pg from 'pg';
import { begin, type Journey } from '../journey.ts';
import { type List, SERVICES } from './lists.ts';
import { createRows, type Rows } from './rows.ts';
import type { Answer } from './walk.ts';

/** A portal in which one stay was paid, and the rows of its databases. */
export type World = AsyncDisposable & {
  rows: Rows;
  /** Returns a page, with its arguments as GraphQL literals. Throws the errors of the portal. */
  ask: (field: string, list: List, page: string) => Promise<Answer>;
};

const SPECIALIST = demoEmployees.specialistAlmaty.user;
const COMPLAINT = {
  ...{ id: '0190b000-0000-7000-8000-000000000030', personId: demoRecipients.aigerim.personId, body: 'EMPLOYMENT_DEPARTMENT' },
  ...{ kind: 'SANATORIUM_RESORT_TREATMENT', delivery: 'BY_HAND', text: 'Nobody answers.', answerPlace: 'Chancellery' },
};
const PLAN = {
  ...{ id: '0190b000-0000-7000-8000-000000000031', kind: 'SANATORIUM_RESORT_TREATMENT', year: 2026, measures: 10 },
  amount: { tiyn: 100 },
};
const PARK = `INSERT INTO parked_messages (message_id, topic, key, type, source, sequence, occurred_at, correlation_id, reason, attempts)
  VALUES ('1', 'test.events.v1', 'key', 'Test', 'test', 1, now(), 'test', 'test', 1)`;
const SKIP = `INSERT INTO skipped_rows (job, row_id, code, attempts, first_skipped_at, next_attempt_at)
  VALUES ('test', '1', 'TEST', 1, now(), '2099-01-01Z')`;

/** An invitation without a reply, to the person who applied. */
const INVITATION = `INSERT INTO invitations (id, version, status, case_no, person_id, department_id, region, measure_id, kind, age_band,
    disability_group, specialist_id, sent_at, reply_by, calendar_version, ended_at)
  SELECT gen_random_uuid(), 1, 'EXPIRED', case_no, person_id, department_id, region, measure_id, kind, age_band,
    disability_group, gen_random_uuid(), received_at, '2026-02-05', 1, received_at FROM applications LIMIT 1`;

export async function startWorld(): Promise<World> {
  await using starting = new AsyncDisposableStack();
  const urls = new Map<string, string>();
  const portal = startPortal({ database: noting(urls) });
  const journey = starting.use(await begin({ portal }));
  await playWholeStay(journey.setup);
  const rows = starting.use(createRows((service) => urls.get(service) ?? ''));
  await fillGaps(journey, urls);
  const opened = starting.move();
  return { rows, ...asking(journey), [Symbol.asyncDispose]: () => opened.disposeAsync() };
}

/** Databases of the test run, with their addresses recorded. */
function noting(urls: Map<string, string>): Databases {
  const databases = borrowedDatabases();
  return {
    of: async (service) => {
      const url = await databases.of(service);
      urls.set(service, url);
      return url;
    },
    [Symbol.asyncDispose]: () => databases[Symbol.asyncDispose](),
  };
}

/** What the case does not create: a complaint, a plan, an offer, and a message that waits for an operator in every service. */
async function fillGaps({ portal }: Journey, urls: ReadonlyMap<string, string>): Promise<void> {
  const { ask } = createGraphqlClient({ endpoint: `${portal.url}/graphql`, token: () => portal.tokenFor(SPECIALIST) });
  await ask('mutation ($input: RegisterComplaintInput!) { registerComplaint(input: $input) { id } }', { input: COMPLAINT });
  await ask('mutation ($input: FillPlanInput!) { fillPlan(input: $input) { id } }', { input: PLAN });
  await run(urls.get('applicants'), INVITATION);
  for (const service of SERVICES) await run(urls.get(service), `${PARK}; ${SKIP}`);
}

async function run(url: string | undefined, sql: string): Promise<void> {
  if (url === undefined) throw new Error('a service without a database');
  const client = new pg.Client(databaseConnection(url));
  await client.connect();
  await client.query(sql);
  await client.end();
}

type Connection = { nodes: Record<string, unknown>[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };

function asking({ portal }: Journey): Pick<World, 'ask'> {
  return {
    ask: async (field, list, page) => {
      const { asker, filter = '', node = 'id', below = (one: string) => one } = list;
      const given = [filter, page].filter((text) => text !== '').join(', ');
      const name = field.slice(field.indexOf('.') + 1);
      const query = `{ ${below(`${name}(${given}) { nodes { ${node} } pageInfo { hasNextPage endCursor } }`)} }`;
      const client = createGraphqlClient({ endpoint: `${portal.url}/graphql`, token: () => portal.tokenFor(asker) });
      const { nodes, pageInfo } = connectionIn(await client.ask<object>(query));
      return { keys: nodes.map((row) => String(row[node])), ...pageInfo };
    },
  };
}

function connectionIn(answer: object): Connection {
  if ('pageInfo' in answer) return answer as Connection;
  const [inner] = Object.values(Array.isArray(answer) ? (answer[0] ?? {}) : answer);
  if (typeof inner !== 'object' || inner === null) throw new Error(`no list in ${JSON.stringify(answer)}`);
  return connectionIn(inner);
}
