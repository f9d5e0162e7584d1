import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '@aleumet/testkit/database';
import { createTestDatabase } from '../test/database.ts';
import { tariffInForce, type TariffRow, toTariff } from './tariff-in-force.ts';

/*
 * The same cases on the tables of the three services that look for a guaranteed amount: payments owns it, orders and queue keep a replica.
 */
const COLUMNS = ['kind', 'product', 'region', 'valid_from', 'per', 'amount_tiyn'];
const ENTRIES = [
  ['WHEELCHAIR', '', '75', '2026-01-01', 'PIECE', 100],
  ['WHEELCHAIR', '', '75', '2026-07-01', 'PIECE', 110],
  ['WHEELCHAIR', 'A4-INDOOR', '75', '2026-02-01', 'PIECE', 200],
  ['WHEELCHAIR', 'A4-INDOOR', '75', '2026-12-01', 'PIECE', 210],
  ['WHEELCHAIR', '', '35', '2026-05-01', 'PIECE', 300],
  ['SANATORIUM_RESORT_TREATMENT', '', '75', '2026-06-01', 'ORDER', 400],
] as const;

const CASES = [
  { asked: ['WHEELCHAIR', '', '75', '2025-12-31'], found: null },
  { asked: ['WHEELCHAIR', '', '75', '2026-01-01'], found: 100 },
  { asked: ['WHEELCHAIR', '', '75', '2026-06-30'], found: 100 },
  { asked: ['WHEELCHAIR', '', '75', '2026-07-01'], found: 110 },
  { asked: ['WHEELCHAIR', 'A4-INDOOR', '75', '2026-01-31'], found: null },
  { asked: ['WHEELCHAIR', 'A4-INDOOR', '75', '2026-07-01'], found: 200 },
  { asked: ['WHEELCHAIR', 'A4-OUTDOOR', '75', '2026-07-01'], found: null },
  { asked: ['WHEELCHAIR', '', '35', '2026-04-30'], found: null },
  { asked: ['WHEELCHAIR', '', '35', '2026-07-01'], found: 300 },
  { asked: ['SANATORIUM_RESORT_TREATMENT', '', '75', '2026-07-01'], found: 400 },
];
const STATEMENT = tariffInForce({ kind: '$1', product: '$2', region: '$3', on: '$4::date' });

describe.each(['payments', 'orders', 'queue'])('the guaranteed amount in force, in %s', (service) => {
  let database: FreshDatabase;
  let db: ReturnType<typeof createTestDatabase>;
  beforeAll(async () => {
    database = await freshDatabase(service);
    db = createTestDatabase(database.url);
    const more =
      service === 'payments' ? ", set_at) SELECT gen_random_uuid(), 1, r.*, '2026-01-01'" : ') SELECT gen_random_uuid(), 1, r.*';
    const rows = ENTRIES.map((row) => `(${row.map((value) => `'${value}'`).join(', ')})`).join(', ');
    await db.$executeRawUnsafe(
      `INSERT INTO guaranteed_amounts (id, version, ${COLUMNS.join(', ')}${more}
        FROM (VALUES ${rows}) AS v, LATERAL (SELECT v.column1, v.column2, v.column3, v.column4::date, v.column5, v.column6::bigint) AS r`,
    );
  });
  afterAll(async () => {
    await db[Symbol.asyncDispose]();
    await database[Symbol.asyncDispose]();
  });

  it.each(CASES)(
    'is $found for $asked: the newest of exactly this kind, product and region (A2-4c, A2-29b)',
    async ({ asked, found }) => {
      const rows = await db.$queryRawUnsafe<TariffRow[]>(STATEMENT, ...asked);
      expect(rows.map((row) => toTariff(row).amount.tiyn)).toEqual(found === null ? [] : [found]);
    },
  );
});
