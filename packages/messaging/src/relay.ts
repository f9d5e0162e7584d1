import pg from 'pg';
import { databaseConnection } from '@aleumet/domain';
import type { Bus, Message } from './bus.ts';
import { createRest } from './rest.ts';

export type Log = { warn: (fields: object, text: string) => void; error: (fields: object, text: string) => void };
export type Relay = { wake: () => void; stop: () => Promise<void> };
export type RelayOptions = { url: string; source: string; bus: Bus; log: Log; pollMilliseconds?: number };

const BATCH = 1000;
const PAUSE = 1000;
const LOCK = "hashtext('aleumet.relay')";
const TAKE = `SELECT position, id, topic, key, type, sequence, occurred_at, correlation_id, causation_id, value
  FROM outbox WHERE published_at IS NULL AND position <> ALL ($1::bigint[]) ORDER BY position LIMIT ${BATCH}`;
const MARK = 'UPDATE outbox SET published_at = clock_timestamp() WHERE position = ANY ($1::bigint[])';

/**
 * Carries the outbox to the bus: at least once, in order of position, by one process at a time (advisory lock).
 * It asks for what is unpublished instead of what lies behind the last position, so a row whose transaction commits
 * late is told late and never skipped. `wake` after a commit spares the wait for the next poll.
 */
export function createRelay({ url, source, bus, log, pollMilliseconds = 100 }: RelayOptions): Relay {
  const rest = createRest();
  let running = true;

  /** Of several instances one leads; another one leads as soon as its connection is gone. */
  async function waitToLead(client: pg.Client): Promise<void> {
    while (running) {
      rest.renew();
      if (await isLeader(client)) return;
      await rest.take(PAUSE);
    }
  }

  async function carryUntilStopped(client: pg.Client): Promise<void> {
    while (running) {
      rest.renew();
      await carryAll(client, { source, bus, isRunning: () => running });
      await rest.take(pollMilliseconds);
    }
  }

  async function live(): Promise<void> {
    const client = new pg.Client({ ...databaseConnection(url), application_name: `${source} relay` });
    // Without a listener a lost connection would end the process; the next query reports it anyway.
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
      await live().catch((error: unknown) => log.error({ error, source }, 'relay failed and starts again'));
      if (!running) return;
      rest.renew(); // what was told before the failure is no reason to try again at once
      await rest.take(PAUSE);
    }
  }

  const ended = run();
  return {
    wake: rest.end,
    stop: async () => {
      running = false;
      rest.end();
      await ended;
    },
  };
}

async function isLeader(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>(`SELECT pg_try_advisory_lock(${LOCK}) AS locked`);
  return rows[0]?.locked === true;
}

/** While a batch is on its way, the one before it is marked and the next one looked for: together that takes about as long. */
async function carryAll(client: pg.Client, { source, bus, isRunning }: Carrying): Promise<void> {
  let batch = await takeBatch(client);
  let marking: Promise<unknown> | undefined;
  while (batch.length > 0) {
    const positions = batch.map(({ position }) => position);
    const [next] = await Promise.all([
      batch.length === BATCH && isRunning() ? takeBatch(client, positions) : [],
      bus.publish(batch.map((row) => toMessage(row, source))),
      marking,
    ]);
    marking = client.query(MARK, [positions]);
    batch = next;
  }
  await marking;
}

type Carrying = Pick<RelayOptions, 'source' | 'bus'> & { isRunning: () => boolean };

/** What is unpublished, without what is on its way. */
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

function toMessage(row: OutboxRow, source: string): Message {
  return {
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
