import { describe, expect, it } from 'vitest';
import { id, instant, momentOf, money, plainDate, Refusal } from '@aleumet/domain';
import { queuePolicyOn } from '../../policy.ts';
import type { FilledPlan, Plan } from '../plan.ts';
import { type FillPlan, fillPlan, type PlanFacts } from './fill-plan.ts';

const departmentId = id<'DepartmentId'>('0190b000-0000-7000-8000-000000000005');
const planId = id<'PlanId'>('0190b000-0000-7000-8000-000000000011');
const specialistId = id<'SpecialistId'>('0190b000-0000-7000-8000-000000000006');
const facts: PlanFacts = { policy: queuePolicyOn('SANATORIUM_RESORT_TREATMENT', plainDate('2026-01-01')), otherPlanId: null };
const at = (moment: string) => momentOf({ now: () => instant(moment) });
const kind = 'SANATORIUM_RESORT_TREATMENT';
const onTime: FillPlan = {
  ...{ type: 'FillPlan', planId, planner: { departmentId, region: '75' }, specialistId, kind, year: 2027 },
  ...{ measures: 120, amount: money(1_680_000_000), ...at('2026-12-24T18:59:59.999Z') },
};
const filled: FilledPlan = {
  ...{ id: planId, departmentId, region: '75', kind, year: 2027, measures: 120, amount: money(1_680_000_000) },
  ...{ dueOn: plainDate('2026-12-24'), isLate: false, filledAt: onTime.now, filledBy: specialistId },
};
const state: Plan = { ...filled, status: 'filled' };

function refusalOf(decide: () => unknown) {
  try {
    return decide();
  } catch (error) {
    return error instanceof Refusal ? [error.code, error.details] : error;
  }
}

describe('when the module is empty', () => {
  const decide = (command: FillPlan) => fillPlan({ status: 'none' }, command, facts);

  it('is on time to the end of 24 December of the year before (A2-22a)', () => {
    expect(decide(onTime)).toEqual([{ type: 'MeasuresPlanned', plan: filled }]);
  });

  it('is late from 25 December on, which is a warning only (A2-22a)', () => {
    const late = { ...onTime, ...at('2026-12-24T19:00:00Z') };
    expect(decide(late)).toEqual([{ type: 'MeasuresPlanned', plan: { ...filled, isLate: true, filledAt: late.now } }]);
  });

  it('is filled in by a region for itself (A2-22a)', () => {
    const region: FillPlan = { ...onTime, planner: { departmentId: null, region: '75' }, specialistId: null };
    expect(decide(region)).toEqual([{ type: 'MeasuresPlanned', plan: { ...filled, departmentId: null, filledBy: null } }]);
  });

  it('is due on the day that the policy names, of the year before (A2-22a)', () => {
    const policy = { ...facts.policy, planDueMonth: 3, planDueDay: 5 };
    const [event] = fillPlan({ status: 'none' }, onTime, { ...facts, policy });
    expect(event?.plan).toEqual({ ...filled, dueOn: '2026-03-05', isLate: true });
  });

  it('takes the current year and the next, no other (A2-22a)', () => {
    expect(refusalOf(() => decide({ ...onTime, year: 2025 }))).toEqual(['PLAN_YEAR_OVER', { year: 2025 }]);
    expect(decide({ ...onTime, year: 2026 })[0]?.plan).toEqual({ ...filled, year: 2026, dueOn: '2025-12-24', isLate: true });
    expect(refusalOf(() => decide({ ...onTime, year: 2028 }))).toEqual(['PLAN_YEAR_TOO_EARLY', { year: 2028 }]);
  });

  it('is filled in once for each planner, kind and year (A2-22a)', () => {
    const taken = { ...facts, otherPlanId: id<'PlanId'>('0190b000-0000-7000-8000-000000000012') };
    expect(refusalOf(() => fillPlan({ status: 'none' }, onTime, taken))).toEqual([
      'PLAN_EXISTS',
      { planId: '0190b000-0000-7000-8000-000000000012' },
    ]);
  });
});

describe('when the module is filled in', () => {
  it('the same content again changes nothing (A2-22a)', () => {
    expect(fillPlan(state, { ...onTime, ...at('2027-03-01T04:00:00Z') }, facts)).toEqual([]);
  });

  it.each([{ measures: 130 }, { amount: money(1_700_000_000) }])(
    'a later correction does not make it late: %j (A2-22a)',
    (change) => {
      const corrected = { ...onTime, ...change, ...at('2027-03-01T04:00:00Z') };
      expect(fillPlan(state, corrected, facts)).toEqual([
        { type: 'MeasuresPlanned', plan: { ...filled, ...change, filledAt: corrected.now } },
      ]);
    },
  );

  it('a correction does not put right that it was late (A2-22a)', () => {
    const late: Plan = { ...state, isLate: true };
    expect(fillPlan(late, { ...onTime, measures: 130 }, facts)).toEqual([
      { type: 'MeasuresPlanned', plan: { ...filled, isLate: true, measures: 130 } },
    ]);
  });

  it('is not changed by another department (A2-22a)', () => {
    const stranger = { ...onTime, planner: { departmentId: id<'DepartmentId'>(planId), region: '75' } };
    expect(refusalOf(() => fillPlan(state, stranger, facts))).toEqual(['PLAN_NOT_YOURS', {}]);
  });
});
