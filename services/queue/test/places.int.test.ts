import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EntryStatus, HOLDS_PLACE } from '../src/entry/entry.ts';
import { findPlaces } from '../src/entry/entry-details.ts';
import { STATUSES } from '../src/entry/entry.ts';
import { startQueue, type World } from './world.ts';

type Standing = { id: string; departmentId: string; kind: string; status: EntryStatus; receivedAt: Date; seq: number };

const DEPARTMENTS = ['0190a8a0-0d00-7000-8000-000000000075', '0190a8a0-0d00-7000-8000-000000000071'] as const;
const KINDS = ['SANATORIUM_RESORT_TREATMENT', 'WHEELCHAIR'] as const;

let world: World;
beforeAll(async () => {
  world = await startQueue();
});
afterAll(() => world[Symbol.asyncDispose]());

/** The same numbers in every run. */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Entries of two departments and two kinds in all statuses; many of them were received at the same moment. */
function drawEntries(seed: number, count: number): Standing[] {
  const draw = drawing(seed);
  const pick = <Value>(values: readonly Value[]) => values[draw(values.length)] as Value;
  return Array.from({ length: count }, (_, number) => ({
    id: `0190c0${String(seed).padStart(2, '0')}-0000-7000-8000-${String(number).padStart(12, '0')}`,
    ...{ departmentId: pick(DEPARTMENTS), kind: pick(KINDS), status: pick(STATUSES) },
    receivedAt: new Date(Date.UTC(2026, 0, 1 + draw(5))),
    seq: 1 + draw(1000) * count + number,
  }));
}

/** One more than those of the same queue that hold a place and were received earlier (A2-22b). */
function placeOf(entry: Standing, all: readonly Standing[]): number | null {
  const holds = ({ status }: Standing) => HOLDS_PLACE.some((one) => one === status);
  const isEarlier = ({ receivedAt, seq }: Standing) =>
    receivedAt < entry.receivedAt || (receivedAt.getTime() === entry.receivedAt.getTime() && seq < entry.seq);
  const isOfQueue = ({ departmentId, kind }: Standing) => departmentId === entry.departmentId && kind === entry.kind;
  return holds(entry) ? 1 + all.filter((one) => holds(one) && isOfQueue(one) && isEarlier(one)).length : null;
}

async function enter({ status, id, seq, ...standing }: Standing): Promise<void> {
  const window = ['QUEUED', 'CLOSED'].includes(status)
    ? {}
    : { transferNo: 1, openedOn: new Date('2026-01-02'), remindOn: new Date('2026-02-02'), closesOn: new Date('2026-03-02') };
  const activation = { activationReceivedAt: standing.receivedAt, dueOn: new Date('2026-03-04'), calendarVersion: 1 };
  const about = { version: 1, queueNo: seq, region: '75', caseNo: '', channel: '', ageBand: '', disabilityGroup: '', seq };
  await world.deps.db.entry.create({
    data: {
      ...{ ...standing, ...about, ...window, id, status, applicationId: id, measureId: id, personId: id, registeredBy: id },
      ...{ registeredAt: standing.receivedAt, nextOn: status === 'SERVED' ? new Date('2027-01-01') : null },
      ...(status === 'ACTIVATION_REQUESTED' && activation),
      orderIds: ['ORDERED', 'SERVED', 'NEEDS_DECISION'].includes(status) ? [id] : [],
      closedOn: status === 'CLOSED' ? new Date('2026-03-02') : null,
    },
  });
}

describe.each([1, 2, 3])('places of drawn entries, draw %i', (seed) => {
  it('are counted as one by one, whatever else is asked about with them (A2-22b)', async () => {
    const { db } = world.deps;
    await db.entry.deleteMany({});
    const all = drawEntries(seed, 150);
    for (const entry of all) await enter(entry);
    const draw = drawing(seed + 100);
    const pages = [all, all.toReversed(), ...Array.from({ length: 20 }, () => all.filter(() => draw(8) === 0))];
    for (const page of pages) {
      const found = await findPlaces(
        db,
        page.map(({ id }) => id),
      );
      expect(found).toEqual(page.map((entry) => placeOf(entry, all)));
    }
  });
});
