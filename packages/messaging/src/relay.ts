import pg from 'pg';
import { databaseConnection } from '@aleumet/domain';
import type { Bus, Message } from './bus.ts';
import { publishAround, type Refused, withoutKeysOf } from './publish-around.ts';
import { HELD_BACK } from './refused-events.ts';
import { createPollPause } from './poll-pause.ts';

export type Log = { warn: (fields: object, text: string) => void; error: (fields: object, text: string) => void };
export type Relay = { wake: () => void; stop: () => Promise<void> };
export type RelayOptions = { url: string; source: string; bus: Bus; log: Log; pollMilliseconds?: number };

const BATCH = 1000;
const PAUSE = 1000;
const LOCK = "hashtext('aleumet.relay')";
const TAKE = `SELECT position, id, topic, key, type, sequence, occurred_at, correlation_id, causation_id, value
  FROM outbox WHERE published_at IS NULL AND position <> ALL ($1::bigint[]) AND NOT EXISTS (${HELD_BACK}) ORDER BY position LIMIT ${BATCH}`;
const SET_ASIDE = `INSERT INTO refused_events (position, topic, key, reason, refused_at)
  VALUES ($1::bigint, $2, $3, $4, clock_timestamp()) ON CONFLICT DO NOTHING`;
const MARK = 'UPDATE outbox SET published_at = clock_timestamp() WHERE position = ANY ($1::bigint[])';

/**
 * Publishes the outbox to the bus: at least once, in order of position, by one process at a time (advisory lock). It selects
 * unpublished rows instead of rows after the last position, so a row whose transaction commits late is published late but never
 * skipped. `wake`, called after a commit, avoids waiting for the next poll. An event that the bus refuses is set aside together
 * with later ones of its key, until an operator releases it; the others are published.
 */
export function createRelay({ url, source, bus, log, pollMilliseconds = 100 }: RelayOptions): Relay {
  const pause = createPollPause();
  let running = true;

  /** One of several instances is the leader; when its connection is lost, another one takes over. */
  async function waitToLead(client: pg.Client): Promise<void> {
    while (running) {
      pause.reset();
      if (await isLeader(client)) return;
      await pause.wait(PAUSE);
    }
  }

  async function carryUntilStopped(client: pg.Client): Promise<void> {
    while (running) {
      pause.reset();
      await carryAll(client, { source, bus, log, isRunning: () => running });
      await pause.wait(pollMilliseconds);
    }
  }

  async function live(): Promise<void> {
    const client = new pg.Client({ ...databaseConnection(url), application_name: `${source} relay` });
    // Without a listener, a lost connection would end the process. The next query reports it anyway.
    client.on('error', (error) => log.warn({ error: error.message, source }, 'relay lost its connection'));
    try {
      await client.connect();
      await waitToLead(client);
      await carryUntilStopped(client);
    } finally {
      await client.end().catch((error: unknown) => log.warn({ error, source }, 'relay could not close its connection'));
    }
  }

  async function run(): Promise<void> {
    while (running) {
      await live().catch((error: unknown) => log.error({ error, source }, 'relay failed and restarts'));
      if (!running) return;
      pause.reset(); // events published before the failure are no reason to retry at once
      await pause.wait(PAUSE);
    }
  }

  const ended = run();
  return {
    wake: pause.wake,
    stop: async () => {
      running = false;
      pause.wake();
      await ended;
    },
  };
}

async function isLeader(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>(`SELECT pg_try_advisory_lock(${LOCK}) AS locked`);
  return rows[0]?.locked === true;
}

/** While one batch is being published, the previous one is marked and the next one selected, which together takes about as long. */
async function carryAll(client: pg.Client, { source, bus, log, isRunning }: Carrying): Promise<void> {
  let batch = await takeBatch(client);
  let marking: Promise<unknown> | undefined;
  while (batch.length > 0) {
    const positions = batch.map(({ position }) => position);
    const [next, refused] = await Promise.all([
      batch.length === BATCH && isRunning() ? takeBatch(client, positions) : [],
      publishAround(
        bus,
        batch.map((row) => toCarried(row, source)),
      ),
      marking,
    ]);
    for (const one of refused) await setAside(client, one, { log, source });
    const published = withoutKeysOf(refused, batch).concat(beforeRefused(batch, refused));
    marking = client.query(MARK, [published.map(({ position }) => position)]);
    batch = withoutKeysOf(refused, next);
  }
  await marking;
}

type Carrying = Pick<RelayOptions, 'source' | 'bus' | 'log'> & { isRunning: () => boolean };
type Carried = Message & { position: string };

/** Returns the rows that were published before the refused one of their key. */
function beforeRefused(batch: readonly OutboxRow[], refused: readonly Refused<Carried>[]): OutboxRow[] {
  return batch.filter((row) =>
    refused.some(
      ({ message }) => message.topic === row.topic && message.key === row.key && BigInt(row.position) < BigInt(message.position),
    ),
  );
}

async function setAside(
  client: pg.Client,
  { message: { position, id, topic, key, type, value }, reason }: Refused<Carried>,
  { log, source }: Pick<RelayOptions, 'log' | 'source'>,
): Promise<void> {
  await client.query(SET_ASIDE, [position, topic, key, reason]);
  const fields = { eventId: id, topic, key, type, size: value?.byteLength ?? 0, reason, source };
  log.error(fields, 'an event is set aside for an operator, because the bus refuses it');
}

/** Returns unpublished rows, without those being published. */
async function takeBatch(client: pg.Client, onTheWay: readonly string[] = []): Promise<OutboxRow[]> {
  return (await client.query<OutboxRow>(TAKE, [onTheWay])).rows;
}

type OutboxRow = {
  position: string;
  id: string;
  topic: string;
  key: string;
  type: string;
  sequence: string;
  occurred_at: Date;
  correlation_id: string;
  causation_id: string | null;
  value: Buffer | null;
};

function toCarried(row: OutboxRow, source: string): Carried {
  return {
    position: row.position,
    id: row.id,
    topic: row.topic,
    key: row.key,
    type: row.type,
    source,
    sequence: Number(row.sequence),
    time: row.occurred_at.toISOString(),
    correlationId: row.correlation_id,
    causationId: row.causation_id,
    value: row.value,
  };
}
