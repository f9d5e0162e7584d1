import { describe, expect, it } from 'vitest';
import { type Instant, instant, Refusal } from '@aleumet/domain';
import { freshDatabase } from '@aleumet/testkit/database';
import { createTestDatabase } from '../test/database.ts';
import { runAll } from './background.ts';
import { jobOverRows } from './job.ts';
import { listSkipped } from './skipping.ts';

const MINUTE = 60_000;

/** Rows `a` to `c`, of which those in `broken` cannot be handled. */
async function startWorld() {
  const database = await freshDatabase('orders');
  const db = createTestDatabase(database.url);
  const time = { now: Date.parse('2026-02-02T04:00:00Z') };
  const alarms: object[] = [];
  const world = {
    ...{ db, time, alarms, broken: new Map<string, Error>(), done: [] as string[], asked: [] as string[][] },
    rows: ['a', 'b', 'c'],
    clock: { now: (): Instant => instant(new Date(time.now)) },
    log: { warn: () => {}, error: (fields: object) => void alarms.push(fields) },
    [Symbol.asyncDispose]: async () => {
      await db[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
  const job = jobOverRows<typeof world, string>({
    name: 'try-rows',
    find: async (_deps, _moment, skipped) => {
      world.asked.push([...skipped]);
      const passedOver = new Set(skipped);
      return world.rows.filter((row) => !passedOver.has(row)).slice(0, 500);
    },
    handle: async (row) => {
      const error = world.broken.get(row);
      if (error) throw error;
      world.done.push(row);
    },
  });
  return Object.assign(world, { job, sweep: () => runAll([job], world) });
}

describe('a job that meets a row it cannot handle', () => {
  it('handles the others, and says once which one it leaves out and why', async () => {
    await using world = await startWorld();
    world.broken.set('b', new Refusal('CALENDAR_NOT_LOADED', { year: 2027 }));
    expect(await world.sweep()).toBe(2);
    expect(await world.sweep()).toBe(2);
    expect(world.done).toEqual(['a', 'c', 'a', 'c']);
    expect(world.alarms).toMatchObject([{ job: 'try-rows', rowId: 'b', code: 'CALENDAR_NOT_LOADED' }]);
    world.time.now += 2 * MINUTE;
    world.broken.set('b', new TypeError('a bug'));
    await world.sweep();
    expect(world.alarms).toMatchObject([{ code: 'CALENDAR_NOT_LOADED' }, { code: 'INTERNAL_SERVER_ERROR' }]);
  });

  it('tries it at the next run, then after pauses that double up to an hour', async () => {
    await using world = await startWorld();
    world.broken.set('b', new Refusal('NO'));
    const pauses: number[] = [];
    for (let attempt = 1; attempt <= 9; attempt += 1) {
      await world.sweep();
      const [row] = await listSkipped(world.db, { limit: 10 });
      pauses.push((Date.parse(row?.nextAttemptAt ?? '') - world.time.now) / MINUTE);
      world.time.now += (pauses.at(-1) ?? 0) * MINUTE;
    }
    expect(pauses).toEqual([0, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  it('passes over it while it waits, so that it takes no place of others', async () => {
    await using world = await startWorld();
    world.broken.set('b', new Refusal('NO'));
    for (let run = 1; run <= 3; run += 1) await world.sweep();
    expect(world.asked).toEqual([[], ['b'], [], ['b']]);
  });

  it('comes to the good rows behind thousands that fail, and says of each once that it is left out', async () => {
    await using world = await startWorld();
    world.rows = [...Array.from({ length: 2_500 }, (_, at) => `broken ${at}`), 'good'];
    for (const row of world.rows.slice(0, -1)) world.broken.set(row, new Refusal('CALENDAR_YEAR_MISSING'));
    for (let run = 1; run <= 6; run += 1) {
      await world.sweep();
      world.time.now += MINUTE;
    }
    expect(world.done).toEqual(['good']);
    expect(world.alarms).toHaveLength(2_500);
  });

  it('forgets it when it is handled', async () => {
    await using world = await startWorld();
    world.broken.set('b', new Refusal('NO'));
    await world.sweep();
    world.broken.clear();
    expect(await world.sweep()).toBe(3);
    expect(await listSkipped(world.db, { limit: 10 })).toEqual([]);
  });
});

describe('a sweep', () => {
  it('runs the other jobs too when one cannot even find its rows, and fails', async () => {
    await using world = await startWorld();
    const failing = { name: 'failing', run: () => Promise.reject(new Error('no such column')) };
    await expect(runAll([failing, world.job], world)).rejects.toThrow('no such column');
    expect(world.done).toEqual(['a', 'b', 'c']);
  });

  it('is given up while the database is away: no row is to blame', async () => {
    await using world = await startWorld();
    world.broken.set('a', new Error('Connection terminated unexpectedly'));
    await expect(world.sweep()).rejects.toThrow('Connection terminated');
    expect(await listSkipped(world.db, { limit: 10 })).toEqual([]);
  });
});
