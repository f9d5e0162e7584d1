import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { id, money, plainDate } from '@aleumet/domain';
import { itKeepsTheNewest } from '@aleumet/testkit/contracts/replica';
import { ids } from '../../test/ids.ts';
import { type OrdersWorld, startOrders } from '../../test/world.ts';
import { applyBudgetHint } from './budget-hint.ts';
import { applyGuaranteedAmount } from './guaranteed-amount.ts';
import { applyMeasure, applyMeasureExpiry } from './measure.ts';
import { applyExclusion, applyProvider } from './provider.ts';
import { applySelection, applySelectionChange } from './selection.ts';

let world: OrdersWorld;
beforeAll(async () => {
  world = await startOrders();
});
afterAll(() => world[Symbol.asyncDispose]());

const db = () => world.deps.db;
const kind = 'SANATORIUM_RESORT_TREATMENT';

describe('orders', () => {
  itKeepsTheNewest('free money of a budget', db, {
    table: 'budget_hints',
    apply: applyBudgetHint,
    one: { departmentId: ids.department, kind, year: 2026, free: money(500) },
    other: { departmentId: ids.department, kind, year: 2026, free: money(700) },
    rowOfOne: { department_id: ids.department, kind, year: 2026, free_tiyn: 500 },
    rowOfOther: { department_id: ids.department, kind, year: 2026, free_tiyn: 700 },
  });

  const amount = { id: ids.amount, kind, product: '', region: '75', validFrom: plainDate('2026-01-01') };
  const amountRow = { id: ids.amount, kind, product: '', region: '75', valid_from: '2026-01-01' };
  itKeepsTheNewest('guaranteed amount', db, {
    table: 'guaranteed_amounts',
    apply: applyGuaranteedAmount,
    one: { ...amount, per: 'BED_DAY', amount: money(1500) },
    other: { ...amount, region: '71', validFrom: plainDate('2026-02-01'), per: 'ORDER', amount: money(1600) },
    rowOfOne: { ...amountRow, per: 'BED_DAY', amount_tiyn: 1500 },
    rowOfOther: { ...amountRow, region: '71', valid_from: '2026-02-01', per: 'ORDER', amount_tiyn: 1600 },
  });

  const measure = { measureId: ids.measure, personId: ids.entry, kind, validFrom: plainDate('2026-01-01') };
  const measureRow = { measure_id: ids.measure, person_id: ids.entry, kind, valid_from: '2026-01-01' };
  itKeepsTheNewest('terms of a measure', db, {
    table: 'measures',
    apply: applyMeasure,
    one: { ...measure, product: '', validTo: plainDate('2026-12-31'), disabilityUntil: null },
    other: { ...measure, product: 'A3-CANE', validTo: null, disabilityUntil: plainDate('2027-06-30') },
    rowOfOne: { ...measureRow, product: '', valid_to: '2026-12-31', disability_until: null },
    rowOfOther: { ...measureRow, product: 'A3-CANE', valid_to: null, disability_until: '2027-06-30' },
  });

  itKeepsTheNewest('provider', db, {
    table: 'providers',
    apply: (tx, binDigest: string, version) => applyProvider(tx, { providerId: ids.offer, binDigest, version }),
    one: 'aa',
    other: 'bb',
    rowOfOne: { provider_id: ids.offer, bin_digest: 'aa', exclusion_requested_on: null, excluded_on: null },
    rowOfOther: { provider_id: ids.offer, bin_digest: 'bb', exclusion_requested_on: null, excluded_on: null },
  });

  const selection = { entryId: ids.entry, personId: ids.order, applicationId: ids.application, measureId: ids.measure };
  const selectionRow = { entry_id: ids.entry, person_id: ids.order, application_id: ids.application, measure_id: ids.measure };
  itKeepsTheNewest('window of selection', db, {
    table: 'selections',
    apply: applySelection,
    one: { ...selection, closesOn: plainDate('2026-04-02') },
    other: { ...selection, closesOn: plainDate('2026-06-02') },
    rowOfOne: { ...selectionRow, closes_on: '2026-04-02', status: 'OPEN' },
    rowOfOther: { ...selectionRow, closes_on: '2026-06-02', status: 'OPEN' },
  });
});

describe('a change of a part', () => {
  it('leaves the newest part: an older one, or the same again, changes nothing', async () => {
    await applyMeasureExpiry(db(), { measureId: ids.measure, expiredOn: plainDate('2026-05-01'), version: 8 });
    await applyMeasureExpiry(db(), { measureId: ids.measure, expiredOn: plainDate('2026-03-01'), version: 7 });
    expect((await db().measure.findMany())[0]?.validTo).toEqual(new Date('2026-05-01'));

    await applySelectionChange(db(), { entryId: ids.entry, version: 8, status: 'CLOSED' });
    await applySelectionChange(db(), { entryId: ids.entry, version: 7, status: 'BLOCKED' });
    expect(await db().selection.findMany()).toMatchObject([{ status: 'CLOSED', closesOn: new Date('2026-06-02') }]);

    const left = { excludedOn: plainDate('2026-05-01') };
    const asked = { exclusionRequestedOn: plainDate('2026-04-01') };
    await applyExclusion(db(), { providerId: ids.offer, version: 7, dates: asked });
    await applyExclusion(db(), { providerId: ids.offer, version: 8, dates: left });
    await applyExclusion(db(), { providerId: ids.offer, version: 8, dates: { excludedOn: plainDate('2026-05-09') } });
    expect(await db().provider.findMany()).toMatchObject([
      { exclusionRequestedOn: new Date('2026-04-01'), excludedOn: new Date('2026-05-01') },
    ]);
  });

  it('waits for its row', async () => {
    const missing = { code: 'FACT_MISSING' };
    const [measureId, entryId, providerId] = [id(ids.act), ids.act, ids.act];
    const on = plainDate('2026-05-01');
    await expect(applyMeasureExpiry(db(), { measureId, expiredOn: on, version: 1 })).rejects.toMatchObject(missing);
    await expect(applySelectionChange(db(), { entryId, version: 1, status: 'CLOSED' })).rejects.toMatchObject(missing);
    await expect(applyExclusion(db(), { providerId, version: 1, dates: { excludedOn: on } })).rejects.toMatchObject(missing);
  });
});
