import { afterAll, beforeAll, describe } from 'vitest';
import { id, money, plainDate } from '@aleumet/domain';
import { itKeepsTheNewest } from '@aleumet/testkit/contracts/replica';
import { startQueue, type World } from '../../test/world.ts';
import { applyBudget } from './budget.ts';
import { applyDepartment } from './department.ts';
import { applyGuaranteedAmount } from './guaranteed-amount.ts';
import { applyMeasure } from './measure.ts';

let world: World;
beforeAll(async () => {
  world = await startQueue();
});
afterAll(() => world[Symbol.asyncDispose]());

const db = () => world.deps.db;
const kind = 'SANATORIUM_RESORT_TREATMENT';
const uuid = '0190a8a0-1000-7000-8000-000000000001';
const personId = '0190a8a0-1000-7000-8000-000000000002';

describe('queue', () => {
  const budget = { departmentId: id<'DepartmentId'>(uuid), kind, year: 2026 } as const;
  itKeepsTheNewest('free money of a budget', db, {
    table: 'budgets',
    apply: applyBudget,
    one: { ...budget, free: money(500) },
    other: { ...budget, free: money(700) },
    rowOfOne: { department_id: uuid, kind, year: 2026, free_tiyn: 500 },
    rowOfOther: { department_id: uuid, kind, year: 2026, free_tiyn: 700 },
  });

  itKeepsTheNewest('region of a department', db, {
    table: 'departments',
    apply: applyDepartment,
    one: { departmentId: id<'DepartmentId'>(uuid), region: '75' },
    other: { departmentId: id<'DepartmentId'>(uuid), region: '71' },
    rowOfOne: { department_id: uuid, region: '75' },
    rowOfOther: { department_id: uuid, region: '71' },
  });

  const amount = { id: id<'GuaranteedAmountId'>(uuid), kind, product: '', validFrom: plainDate('2026-01-01') } as const;
  const amountRow = { id: uuid, kind, valid_from: '2026-01-01' };
  itKeepsTheNewest('guaranteed amount', db, {
    table: 'guaranteed_amounts',
    apply: applyGuaranteedAmount,
    one: { ...amount, region: '75', per: 'BED_DAY', amount: money(1500) },
    other: { ...amount, product: 'P', region: '71', validFrom: plainDate('2026-02-01'), per: 'ORDER', amount: money(1600) },
    rowOfOne: { ...amountRow, product: '', region: '75', per: 'BED_DAY', amount_tiyn: 1500 },
    rowOfOther: { ...amountRow, product: 'P', region: '71', valid_from: '2026-02-01', per: 'ORDER', amount_tiyn: 1600 },
  });

  const [validFrom, until] = [plainDate('2026-01-01'), plainDate('2026-12-31')];
  const measure = { measureId: id<'MeasureId'>(uuid), personId: id<'PersonId'>(personId), kind, validFrom } as const;
  const measureRow = { measure_id: uuid, person_id: personId, kind, valid_from: '2026-01-01' };
  itKeepsTheNewest('terms of a measure', db, {
    table: 'measures',
    apply: applyMeasure,
    one: { ...measure, product: '', validTo: until, disabilityUntil: null },
    other: { ...measure, product: 'P', validTo: null, disabilityUntil: until },
    rowOfOne: { ...measureRow, product: '', valid_to: '2026-12-31', disability_until: null },
    rowOfOther: { ...measureRow, product: 'P', valid_to: null, disability_until: '2026-12-31' },
  });
});
