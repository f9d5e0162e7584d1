/**
 * npm run outbox-rows -w @aleumet/bench -- 10000000: measures the statements of relay, consumer and retention on an outbox and an
 * inbox of so many rows, by the plans of PostgreSQL: milliseconds in the database, and pages read.
 */
import { argv, stdout } from 'node:process';
import { databaseConnection } from '@aleumet/domain';
import { freshDatabase } from '@aleumet/testkit/database';
import pg from 'pg';

const rows = Number(argv[2] ?? 1_000_000);

/** A tenth of the rows is older than the policy; a thousand are not published yet. */
const FILL = `INSERT INTO outbox (id, topic, key, type, sequence, occurred_at, correlation_id, value, published_at)
  SELECT gen_random_uuid(), 'orders.events.v1', 'key ' || row % 100000, 'portal.orders.v1.OrderPlaced', row, at, 'bench', '\\x01',
    CASE WHEN row <= ${rows} - 1000 THEN at END
  FROM (SELECT row, now() - (${rows} - row)::float8 / ${rows} * interval '440 days' AS at FROM generate_series(1, ${rows}) AS row) AS told`;
const RECEIVE = `INSERT INTO inbox (message_id, target, outcome, seen_at)
  SELECT gen_random_uuid()::text, '', 'DONE', now() - (${rows} - row)::float8 / ${rows} * interval '880 days' FROM generate_series(1, ${rows}) AS row`;

const HELD = `SELECT FROM refused_events AS refused WHERE (refused.topic, refused.key) = (outbox.topic, outbox.key) AND refused.position <= outbox.position`;
const STATEMENTS: [string, string][] = [
  [
    'relay: take a batch',
    `SELECT position, value FROM outbox WHERE published_at IS NULL AND position <> ALL ('{}'::bigint[]) AND NOT EXISTS (${HELD}) ORDER BY position LIMIT 1000`,
  ],
  [
    'relay: mark a batch',
    `UPDATE outbox SET published_at = clock_timestamp() WHERE position = ANY (ARRAY(SELECT generate_series(${rows} - 999, ${rows})))`,
  ],
  [
    'relay: nothing to take',
    `SELECT position FROM outbox WHERE published_at IS NULL AND NOT EXISTS (${HELD}) ORDER BY position LIMIT 1000`,
  ],
  [
    'consumer: note a message',
    `INSERT INTO inbox (message_id, target, outcome) VALUES ('bench', '', 'DONE') ON CONFLICT DO NOTHING`,
  ],
  [
    'consumer: admit a message',
    `SELECT EXISTS (SELECT FROM parked_messages WHERE topic = 't' AND key = 'k'), EXISTS (SELECT FROM forgotten WHERE inbox_until >= now())`,
  ],
  ['quiet: anything left?', `SELECT count(*) FROM outbox WHERE published_at IS NULL AND NOT EXISTS (${HELD})`],
  [
    'retention: a batch of events',
    `WITH passed AS (SELECT position FROM outbox WHERE published_at > '-infinity' AND published_at < now() - interval '400 days' ORDER BY published_at FETCH FIRST 1000 ROWS WITH TIES)
     DELETE FROM outbox USING passed WHERE outbox.position = passed.position`,
  ],
  [
    'retention: a batch of messages',
    `WITH old AS (SELECT message_id, target FROM inbox WHERE seen_at < now() - interval '800 days' ORDER BY seen_at LIMIT 1000)
     DELETE FROM inbox USING old WHERE (inbox.message_id, inbox.target) = (old.message_id, old.target)`,
  ],
];

type Plan = { 'QUERY PLAN': string };

await using database = await freshDatabase('orders');
const client = new pg.Client(databaseConnection(database.url));
await client.connect();
try {
  for (const fill of [FILL, RECEIVE, 'ANALYZE outbox', 'ANALYZE inbox', 'ANALYZE refused_events']) await client.query(fill);
  for (const [name, sql] of STATEMENTS) {
    const plan = (await client.query<Plan>(`EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) ${sql}`)).rows.map((row) => row['QUERY PLAN']);
    const took = plan.find((line) => line.startsWith('Execution Time'))?.replace('Execution Time: ', '');
    const scans = plan.filter((line) => /Scan/.test(line)).map((line) => line.trim().replace(/ \(actual.*/, ''));
    stdout.write(`${name}: ${took}\n${scans.map((scan) => `    ${scan}\n`).join('')}`);
  }
} finally {
  await client.end();
}
