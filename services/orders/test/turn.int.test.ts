import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  EntryClosedSchema,
  EntryServedSchema,
  EntryWaitsForFundsSchema,
  IrpFormedSchema,
  SelectionBlockedSchema,
  SelectionExtendedSchema,
  SelectionOpenedSchema,
  SelectionReopenedSchema,
  ServiceKind,
} from '@aleumet/proto-events';
import { demoRecipients } from '@aleumet/testkit/demo';
import { ids } from './ids.ts';
import { ASK_STAY, choice, signContract } from './steps.ts';
import { type OrdersWorld, startOrders } from './world.ts';

const about = { about: { entryId: ids.entry } };
const window = { ...about, closesOn: '2026-04-02' };

let world: OrdersWorld;
/** What stands in the way of an order now. */
const refusals = async () => (await world.ask(world.aigerim, ASK_STAY, { input: choice })).codes;

beforeAll(async () => {
  world = await startOrders();
  await world.tellFacts();
  await signContract(world);
});
afterAll(() => world[Symbol.asyncDispose]());

describe('whether a provider may be chosen', () => {
  it('is open after a transfer to the Portal (A2-23a, A2-25e)', async () => {
    expect(await refusals()).toEqual([]);
  });

  it('ends with the block by the queue (A2-25a)', async () => {
    await world.tell(SelectionBlockedSchema, window, ids.entry);
    expect(await refusals()).toEqual(['SELECTION_CLOSED']);
    expect(await world.deps.db.selection.findMany({ select: { status: true } })).toEqual([{ status: 'BLOCKED' }]);
  });

  it('ends while the entry waits for money (A2-25e)', async () => {
    await world.tell(SelectionReopenedSchema, window, ids.entry);
    await world.tell(EntryWaitsForFundsSchema, about, ids.entry);
    expect(await refusals()).toEqual(['SELECTION_CLOSED']);
  });

  it('ends when the service of an order has begun (A2-26a)', async () => {
    await world.tell(SelectionReopenedSchema, window, ids.entry);
    await world.tell(EntryServedSchema, about, ids.entry);
    expect(await refusals()).toEqual(['SELECTION_CLOSED']);
  });

  it('is as before after an order that was placed in time (A2-25a)', async () => {
    await world.tell(SelectionReopenedSchema, { ...window, closesOn: '2026-02-01' }, ids.entry);
    expect(await refusals()).toEqual(['SELECTION_CLOSED']);
    await world.tell(SelectionReopenedSchema, { ...window, closesOn: '2026-02-02' }, ids.entry);
    expect(await refusals()).toEqual([]);
  });

  it('begins with a transfer to the Portal (A2-23a, A2-25e)', async () => {
    await world.tell(SelectionBlockedSchema, window, ids.entry);
    await world.tellSelection(ids.entry);
    expect(await refusals()).toEqual([]);
  });

  it('goes on to the day that follows from an order that came to nothing (A2-33)', async () => {
    await world.tell(SelectionBlockedSchema, window, ids.entry);
    await world.tell(SelectionExtendedSchema, { ...window, closesOn: '2026-02-01' }, ids.entry);
    expect(await refusals()).toEqual(['SELECTION_CLOSED']);
    await world.tell(SelectionExtendedSchema, { ...window, closesOn: '2026-02-02' }, ids.entry);
    expect(await refusals()).toEqual([]);
  });
});

describe('a window without a last day', () => {
  it('waits for an operator, who learns which field is missing (A2-23a, A2-25a, A2-33)', async () => {
    const broken = { ...window, closesOn: 'soon' };
    for (const schema of [SelectionOpenedSchema, SelectionReopenedSchema, SelectionExtendedSchema]) {
      await expect(world.tell(schema, broken, ids.entry)).rejects.toThrow(/^closes_on: /);
    }
  });
});

describe('the term in which the service must begin, here on 2 March', () => {
  const measure = { personId: demoRecipients.aigerim.personId, measureId: ids.measure };
  const formed = { about: { ...measure, kind: ServiceKind.SANATORIUM_RESORT_TREATMENT }, validFrom: '2026-01-01' };
  const form = (changes: object) => world.tell(IrpFormedSchema, { ...formed, ...changes }, ids.measure);

  it.each([
    { term: { validTo: '2026-03-01' }, codes: ['OUTSIDE_MEASURE_TERM'] },
    { term: { validTo: '2026-03-02' }, codes: [] },
    { term: { validFrom: '2026-03-03' }, codes: ['OUTSIDE_MEASURE_TERM'] },
    { term: { disabilityTo: '2026-03-01' }, codes: ['OUTSIDE_DISABILITY_TERM'] },
    { term: { disabilityTo: '2026-03-02' }, codes: [] },
    { term: {}, codes: [] },
  ])('is that of the measure and of the disability: $term gives $codes (A2-4b)', async ({ term, codes }) => {
    await form(term);
    expect(await refusals()).toEqual(codes);
  });

  it.each([
    { field: 'kind', broken: { about: { ...measure, kind: ServiceKind.UNSPECIFIED } } },
    { field: 'valid_from', broken: { validFrom: 'soon' } },
    { field: 'valid_to', broken: { validTo: 'soon' } },
    { field: 'disability_to', broken: { disabilityTo: 'soon' } },
  ])('waits for an operator where $field cannot be read (A2-4b)', async ({ field, broken }) => {
    await expect(form(broken)).rejects.toThrow(new RegExp(`^${field}: `));
  });
});

describe('the end of an entry that is not named', () => {
  it('waits for an operator, who learns so (A2-4b)', async () => {
    await expect(world.tell(EntryClosedSchema, { about: { entryId: '' } }, ids.entry)).rejects.toThrow(/^entry_id: /);
  });
});
