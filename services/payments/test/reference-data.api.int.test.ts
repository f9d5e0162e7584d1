import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  amountId,
  amountInput,
  budgetId,
  budgetInput,
  KIND,
  operator,
  payerAlmaty,
  SET_AMOUNT,
  SET_BUDGET,
  startPayments,
  type World,
} from './world.ts';

const LATER = '0190a8a0-0902-7000-8000-000000000002';
const OF_A_CHAIR = '0190a8a0-0902-7000-8000-0000000000cc';
const EARLY = '0190a8a0-0902-7000-8000-0000000000ee';
const IN_FORCE = /* GraphQL */ `
  query ($on: Date) {
    guaranteedAmounts(filter: { kind: SANATORIUM_RESORT_TREATMENT, region: "75", inForceOn: $on }) {
      nodes {
        id
        amount {
          tiyn
        }
      }
    }
  }
`;

let world: World;
beforeAll(async () => {
  world = await startPayments();
});
afterAll(() => world[Symbol.asyncDispose]());

describe('setBudget', () => {
  const amounts = (total: number) => ({
    total: { tiyn: total },
    free: { tiyn: total },
    reserved: { tiyn: 0 },
    owed: { tiyn: 0 },
    paid: { tiyn: 0 },
  });

  it('makes a budget and tells it once, however often it is asked (A2-4c)', async () => {
    const before = (await world.told()).length;
    const first = await world.ask(operator, SET_BUDGET, { input: budgetInput(5_000_000) });
    const again = await world.ask(payerAlmaty, SET_BUDGET, { input: budgetInput(5_000_000) });
    expect(first).toEqual({ data: { setBudget: { id: budgetId, region: '75', ...amounts(5_000_000) } }, codes: [] });
    expect(again).toEqual(first);
    const told = (await world.told()).slice(before);
    expect(told.map(({ type, key, sequence }) => ({ type, key, sequence }))).toEqual([
      { type: 'BudgetChanged', key: budgetId, sequence: 1 },
    ]);
    expect(told[0]?.event).toMatchObject({
      about: { region: '75' },
      year: 2026,
      free: { tiyn: '5000000' },
      total: { tiyn: '5000000' },
    });
  });

  it('waits for the department to be known', async () => {
    const departmentId = '0190a8a0-0d00-7000-8000-000000000099';
    const input = { ...budgetInput(1), id: '0190a8a0-0901-7000-8000-000000000009', departmentId };
    expect((await world.ask(operator, SET_BUDGET, { input })).codes).toEqual(['FACT_MISSING']);
  });

  it('is decided once when two requests meet', async () => {
    const year = 2027;
    const inputs = ['0190a8a0-0901-7000-8000-000000000003', '0190a8a0-0901-7000-8000-000000000004'].map((id) => ({
      ...budgetInput(1),
      id,
      year,
    }));
    const answers = await Promise.all(inputs.map((input) => world.ask(operator, SET_BUDGET, { input })));
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['BUDGET_EXISTS']);
  });
});

describe('setGuaranteedAmount', () => {
  it('is told once, however often it is asked (A2-4c)', async () => {
    const answer = await world.ask(operator, SET_AMOUNT, { input: amountInput(100_000) });
    const entry = { id: amountId, kind: KIND, product: null, region: '75', validFrom: '2026-01-01', per: 'BED_DAY' };
    expect(answer).toEqual({ data: { setGuaranteedAmount: { ...entry, amount: { tiyn: 100_000 } } }, codes: [] });
    expect((await world.told()).filter(({ key }) => key === amountId)).toHaveLength(1);
  });

  it('is in force until the day of a later entry (A2-29b)', async () => {
    await world.ask(operator, SET_AMOUNT, { input: amountInput(120_000, { id: LATER, validFrom: '2026-07-01' }) });
    const inForce = async (on?: string) => (await world.ask(undefined, IN_FORCE, { on })).data;
    const old = { id: amountId, amount: { tiyn: 100_000 } };
    const next = { id: LATER, amount: { tiyn: 120_000 } };
    expect(await inForce('2025-12-31')).toEqual({ guaranteedAmounts: { nodes: [] } });
    expect(await inForce('2026-06-30')).toEqual({ guaranteedAmounts: { nodes: [old] } });
    expect(await inForce('2026-07-01')).toEqual({ guaranteedAmounts: { nodes: [next] } });
    expect(await inForce()).toEqual({ guaranteedAmounts: { nodes: [next, old] } });
  });

  it('is of a year that has budgets', async () => {
    const setFrom = async (validFrom: string) =>
      (await world.ask(operator, SET_AMOUNT, { input: amountInput(1, { id: EARLY, region: '10', validFrom }) })).codes;
    expect(await setFrom('1999-12-31')).toEqual(['BAD_USER_INPUT']);
    expect(await setFrom('2000-01-01')).toEqual([]);
  });

  it('keeps what is in force, and one entry for a day', async () => {
    const codes = async (input: object) => (await world.ask(operator, SET_AMOUNT, { input })).codes;
    expect(await codes(amountInput(1))).toEqual(['GUARANTEED_AMOUNT_IN_FORCE']);
    expect(await codes(amountInput(1, { id: '0190a8a0-0902-7000-8000-000000000005' }))).toEqual(['GUARANTEED_AMOUNT_EXISTS']);
    expect(await codes(amountInput(1, { region: 'no code' }))).toEqual(['BAD_USER_INPUT']);
  });

  it('is set for what the quantity of its kind counts, and for a product only where the kind has products', async () => {
    const codes = async (more: object) =>
      (await world.ask(operator, SET_AMOUNT, { input: amountInput(1, { id: OF_A_CHAIR, region: '10', ...more }) })).codes;
    expect(await codes({ per: 'HOUR' })).toEqual(['BAD_USER_INPUT']);
    expect(await codes({ product: 'A3-CANE' })).toEqual(['BAD_USER_INPUT']);
    expect(await codes({ kind: 'WHEELCHAIR', per: 'BED_DAY' })).toEqual(['BAD_USER_INPUT']);
    expect(await codes({ kind: 'WHEELCHAIR', per: 'PIECE', product: 'A4-INDOOR' })).toEqual([]);
  });
});
