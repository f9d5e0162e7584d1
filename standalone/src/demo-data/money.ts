import { type DemoDepartment, demoDepartments } from '@aleumet/testkit/demo';
import { tenge } from './tenge.ts';

const KIND = 'SANATORIUM_RESORT_TREATMENT';
const { almaty, karaganda } = demoDepartments;

/** Input of `setGuaranteedAmount`: the amount of a bed-day by region, larger from the second year on. */
export function guaranteedAmountInputs() {
  return [
    guaranteed(almaty, { validFrom: '2026-01-01', amount: 30_000 }),
    guaranteed(almaty, { validFrom: '2027-01-01', amount: 32_500 }),
    guaranteed(karaganda, { validFrom: '2026-01-01', amount: 26_000 }),
    guaranteed(karaganda, { validFrom: '2027-01-01', amount: 28_000 }),
  ];
}

/** Input of `setBudget`, for the departments that have users in the demo. */
export function budgetInputs() {
  return [
    budget(almaty, { year: 2026, total: 24_000_000 }),
    budget(almaty, { year: 2027, total: 26_000_000 }),
    budget(karaganda, { year: 2026, total: 6_000_000 }),
    budget(karaganda, { year: 2027, total: 6_500_000 }),
  ];
}

function guaranteed({ region }: DemoDepartment, { validFrom, amount }: { validFrom: string; amount: number }) {
  const id = `0190a8a0-0ba0-7000-8000-0000${region}${validFrom.replaceAll('-', '').slice(2)}`;
  return { id, kind: KIND, region, validFrom, per: 'BED_DAY', amount: tenge(amount) };
}

function budget({ id: departmentId, region }: DemoDepartment, { year, total }: { year: number; total: number }) {
  return { id: `0190a8a0-0bb0-7000-8000-000000${region}${year}`, departmentId, kind: KIND, year, total: tenge(total) };
}
