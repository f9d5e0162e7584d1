import { describe, expect, it } from 'vitest';
import { id, isLostRace, plainDate, VersionConflict } from '@aleumet/domain';
import { ids } from '../../test/ids.ts';
import { cancelled, HISTORIES, voided, withdrawn } from '../../test/order-histories.ts';
import { about, accepted, at, funded, placed } from '../../test/order-specification.ts';
import { startOrders } from '../../test/world.ts';
import { findAnswering } from './answering-facts.ts';
import { evolve } from './evolve.ts';
import type { OrderEvent } from './events.ts';
import type { Order } from './order.ts';
import { fromRow } from './row.ts';
import { stayFromRow } from '../stay/row.ts';
import { saveOrder } from './store.ts';

type World = Awaited<ReturnType<typeof startOrders>>;

const later = at('2026-02-05');
const overdue = { ...about, type: 'OrderAnswerOverdue', notedAt: later } as const;
const overruled = { ...about, type: 'DenialOverruled', code: 'ENTRY_CLOSED', overruledAt: later } as const;
const denied = { ...voided, reason: 'SELECTION_DENIED', code: 'ENTRY_CLOSED' } as const;
const dates = { answerBy: plainDate('2026-02-10'), cancelBy: plainDate('2026-02-24'), calendarVersion: 2 };
const moved = { ...about, type: 'OrderDeadlinesMoved', deadlines: dates, movedAt: later } as const;

/** Saves the events one after the other, as commands would, and gives the state they lead to. */
async function save({ deps }: World, ...events: readonly OrderEvent[]): Promise<Order> {
  let state: Order = { status: 'none' };
  for (const [count, event] of events.entries()) {
    const before = state;
    state = evolve(before, event);
    const change = { before, state, events: [event], version: count + 1 };
    await deps.db.$transaction((tx) => saveOrder(tx, change));
  }
  return state;
}

/** The state as it is read, and how much the tables beside it hold. */
async function kept({ deps: { db } }: World) {
  const row = await db.order.findUniqueOrThrow({ where: { id: ids.order } });
  const stay = await db.stay.findUniqueOrThrow({ where: { orderId: ids.order } });
  const signatures = await db.signature.findMany({ orderBy: { kind: 'asc' } });
  return {
    state: { ...fromRow(row), fulfilment: stayFromRow(stay) },
    version: Number(row.version),
    nights: await db.booking.count(),
    liveFor: row.liveEntryId,
    uses: await db.rightUse.findMany({ select: { subject: true, periodFrom: true, quantity: true } }),
    rights: await db.right.findMany({ select: { most: true, used: true } }),
    signed: signatures.map(({ kind, document }) => [kind, new TextDecoder().decode(document)]),
  };
}

const signedAtFirst = [
  ['ORDER', placed.signed[0].document.text],
  ['REIMBURSEMENT_APPLICATION', placed.signed[1].document.text],
];
const use = { subject: 'SANATORIUM_RESORT_TREATMENT', periodFrom: new Date('2026-01-01'), quantity: 1 };
const holdsRight = { nights: 0, liveFor: null, uses: [use], rights: [{ most: 1, used: 1 }] };
const holdsAll = { ...holdsRight, nights: 14, liveFor: ids.entry };
const holdsNothing = { nights: 0, liveFor: null, uses: [], rights: [{ most: 1, used: 0 }] };

describe('an order that is kept', () => {
  it.each([
    { name: 'placed', events: HISTORIES.AWAITING_FUNDS, holds: holdsAll },
    { name: 'funded', events: HISTORIES.SENT, holds: holdsAll },
    { name: 'overdue', events: [...HISTORIES.SENT, overdue], holds: holdsAll },
    { name: 'moved to other days', events: [...HISTORIES.SENT, moved], holds: holdsAll },
    { name: 'accepted', events: HISTORIES.ACCEPTED, holds: holdsAll },
    { name: 'arrived', events: HISTORIES.IN_SERVICE, holds: holdsAll },
    { name: 'arrived, out of turn', events: [...HISTORIES.IN_SERVICE, overruled], holds: holdsAll },
    { name: 'completed', events: HISTORIES.SERVED, holds: holdsRight },
    { name: 'left', events: HISTORIES.BROKEN_OFF, holds: holdsRight },
    { name: 'left, and its turn denied then', events: [...HISTORIES.BROKEN_OFF, overruled], holds: holdsRight },
    { name: 'voided', events: HISTORIES.VOIDED, holds: holdsNothing },
    { name: 'voided when it was accepted', events: [...HISTORIES.ACCEPTED, denied], holds: holdsNothing },
    { name: 'withdrawn', events: HISTORIES.WITHDRAWN, holds: holdsNothing },
    { name: 'refused', events: HISTORIES.REFUSED, holds: holdsNothing },
    { name: 'cancelled', events: HISTORIES.CANCELLED, holds: holdsNothing },
    { name: 'a no-show', events: HISTORIES.NOT_TAKEN, holds: holdsNothing },
  ])('is read as it was saved when $name, and holds bed, entry and right as long as it may', async ({ events, holds }) => {
    await using world = await startOrders();
    const state = await save(world, ...events);
    const { signed: _, ...found } = await kept(world);
    expect(found).toEqual({ state, version: events.length, ...holds });
  });

  it('has its signatures beside it, each with the text that was signed', async () => {
    await using world = await startOrders();
    await save(world, placed, funded, accepted, cancelled);
    const more = [
      ['BED_NOTICE', accepted.signed[0].document.text],
      signedAtFirst[0],
      ['ORDER_CANCELLATION', cancelled.signed[0].document.text],
      signedAtFirst[1],
    ];
    expect((await kept(world)).signed).toEqual(more);
  });
});

const stay = placed.placed.fulfilment;
const inOtherBed = { ...stay, bedId: id<'BedId'>(ids.otherBed) };

describe('a save that comes too late', () => {
  it('is a conflict, and leaves the order as it was', async () => {
    await using world = await startOrders();
    const before = await save(world, placed, funded);
    const change = { before, state: evolve(before, withdrawn), events: [withdrawn], version: 2 };
    await expect(world.deps.db.$transaction((tx) => saveOrder(tx, change))).rejects.toBeInstanceOf(VersionConflict);
    expect(await kept(world)).toEqual({ state: before, version: 2, ...holdsAll, signed: signedAtFirst });
  });

  it.each([
    {
      taken: 'the bed for one of the nights',
      terms: {
        ...{ personId: id<'PersonId'>(ids.act), entryId: id<'EntryId'>(ids.otherOrder) },
        fulfilment: { ...stay, arrivalOn: plainDate('2026-03-15'), departureOn: plainDate('2026-03-20') },
      },
    },
    {
      taken: 'the right of the year',
      terms: { fulfilment: inOtherBed, entryId: id<'EntryId'>(ids.otherOrder) },
    },
    {
      taken: 'the entry',
      terms: { fulfilment: inOtherBed, personId: id<'PersonId'>(ids.act) },
    },
  ])('finds $taken taken, and nothing is left of it', async ({ terms }) => {
    await using world = await startOrders();
    await save(world, placed);
    const other = { ...placed, placed: { ...placed.placed, ...terms, id: id<'OrderId'>(ids.otherOrder) } };
    const failure = await save(world, other).catch((error: unknown) => error);
    expect(failure instanceof VersionConflict || isLostRace(failure)).toBe(true);
    expect(await world.deps.db.order.count()).toBe(1);
    expect(await kept(world)).toMatchObject(holdsAll);
  });
});

describe('an order that does not exist', () => {
  it('has no row and no facts, but the calendar is known', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    expect(await findAnswering(world.deps.db, id(ids.order))).toEqual({
      order: null,
      version: 0,
      calendarVersion: 1,
      answering: null,
    });
  });
});
