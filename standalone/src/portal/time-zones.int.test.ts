import { randomBytes } from 'node:crypto';
import { createLocalJWKSet } from 'jose';
import { createDeps as applicants } from '@aleumet/applicants/deps';
import { instant } from '@aleumet/domain';
import { createDeps as irp } from '@aleumet/irp/deps';
import { createInProcessBus } from '@aleumet/messaging';
import { createDeps as notifications } from '@aleumet/notifications/deps';
import { createJournalOnly } from '@aleumet/notifications/sms-delivery';
import { createDeps as orders } from '@aleumet/orders/deps';
import { createDeps as payments } from '@aleumet/payments/deps';
import { createDeps as providers } from '@aleumet/providers/deps';
import { createDeps as queue } from '@aleumet/queue/deps';
import { createLogger } from '@aleumet/server';
import { freshDatabase } from '@aleumet/testkit/database';
import { createSimulatedRegisters, TOKEN_AUDIENCE, TOKEN_ISSUER } from '@aleumet/testkit/demo';
import pg from 'pg';
import { describe, expect, it } from 'vitest';

type Row = { firstSkippedAt: Date };
/** The part of a service's database that stores moments. */
type Keeper = {
  db: {
    skippedRow: {
      create: (row: {
        data: Row & { job: string; rowId: string; code: string; attempts: number; nextAttemptAt: Date };
      }) => Promise<Row>;
      findMany: () => Promise<Row[]>;
    };
    $queryRaw: (text: TemplateStringsArray) => Promise<unknown>;
  };
  close: () => Promise<unknown>;
};

const [DIGEST_KEY, SEAL_KEY] = [randomBytes(32).toString('hex'), randomBytes(32).toString('hex')];
const shared = {
  bus: createInProcessBus(),
  clock: { now: () => instant('2026-02-02T04:00:00Z') },
  keys: createLocalJWKSet({ keys: [] }),
  log: createLogger('time-zones', 'silent'),
};
const notHere = () => Promise.reject(new Error('no signature is asked for here'));
const verifier = { verify: notHere, askAgain: notHere };
const envOf = (DATABASE_URL: string) => ({ DATABASE_URL, DIGEST_KEY, SEAL_KEY, TOKEN_ISSUER, TOKEN_AUDIENCE });

const services: Record<string, (url: string) => Keeper> = {
  applicants: (url) => applicants(envOf(url), { ...shared, registers: createSimulatedRegisters() }),
  irp: (url) => irp(envOf(url), shared),
  notifications: (url) =>
    notifications(envOf(url), { ...shared, smsDelivery: createJournalOnly('nobody'), randomBelow: () => 0 }),
  orders: (url) => orders(envOf(url), { ...shared, verifier }),
  payments: (url) => payments(envOf(url), shared),
  providers: (url) => providers(envOf(url), shared),
  queue: (url) => queue(envOf(url), shared),
};

const MOMENT = new Date('2026-03-29T23:45:00.123Z');
const ROW = { job: 'test', rowId: '1', code: 'TEST', attempts: 1, firstSkippedAt: MOMENT, nextAttemptAt: MOMENT };

describe.each(Object.entries(services))('%s', (service, open) => {
  it.each(['Asia/Almaty', 'America/St_Johns', 'UTC'])('keeps and gives moments as they are in a database of %s', async (zone) => {
    await using database = await freshDatabase(service, zone);
    const { db, close } = open(database.url);
    const written = await db.skippedRow.create({ data: ROW });
    const [read] = await db.skippedRow.findMany();
    expect([written.firstSkippedAt, read?.firstSkippedAt]).toEqual([MOMENT, MOMENT]);
    await expect(
      db.$queryRaw`SELECT first_skipped_at AS at, current_setting('timezone') AS zone FROM skipped_rows`,
    ).resolves.toEqual([{ at: MOMENT, zone: 'UTC' }]);
    await close();
    await expect(seenBySomebodyElse(database.url)).resolves.toEqual([{ seconds: '1774827900.123000', zone }]);
  });
});

/** Returns the moment in seconds since 1970, read in a session that sets no time zone. */
async function seenBySomebodyElse(url: string): Promise<unknown> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(
    "SELECT extract(epoch FROM first_skipped_at)::text AS seconds, current_setting('timezone') AS zone FROM skipped_rows",
  );
  await client.end();
  return rows;
}
