import { describe, expect, it } from 'vitest';
import { plainDate } from './plain-date.ts';
import { policyOn, readPolicies } from './policy.ts';
import { InvalidInput } from './refusal.ts';

const row = { from: '2021-03-03', kinds: ['WHEELCHAIR', 'PERSONAL_ASSISTANT'], termWorkingDays: 10 };
const policies = readPolicies([row, { ...row, from: '2026-01-01', kinds: ['WHEELCHAIR'], termWorkingDays: 7 }]);

describe('numbers of the law', () => {
  it('are those of the kind from their first day on', () => {
    expect(policyOn(policies, 'WHEELCHAIR', plainDate('2021-03-03')).termWorkingDays).toBe(10);
    expect(policyOn(policies, 'WHEELCHAIR', plainDate('2025-12-31')).termWorkingDays).toBe(10);
    expect(policyOn(policies, 'WHEELCHAIR', plainDate('2026-01-01')).termWorkingDays).toBe(7);
    expect(policyOn(policies, 'PERSONAL_ASSISTANT', plainDate('2026-01-01')).termWorkingDays).toBe(10);
  });
  it('hold for all kinds where none is named, until a later row names the kind', () => {
    const { kinds: _, ...forAll } = row;
    const rows = readPolicies([forAll, { ...row, from: '2026-01-01', kinds: ['WHEELCHAIR'], termWorkingDays: 7 }]);
    expect(policyOn(rows, 'SURDO_TECHNICAL_MEANS', plainDate('2026-01-01')).termWorkingDays).toBe(10);
    expect(policyOn(rows, 'WHEELCHAIR', plainDate('2026-01-01')).termWorkingDays).toBe(7);
  });
  it('are missing before the first day, and for a kind that has none', () => {
    expect(() => policyOn(policies, 'WHEELCHAIR', plainDate('2021-03-02'))).toThrow('no policy is in force on 2021-03-02');
    expect(() => policyOn(policies, 'SURDO_TECHNICAL_MEANS', plainDate('2026-01-01'))).toThrow('no policy is in force');
  });
  it('are not read with a kind or a day that does not exist', () => {
    expect(() => readPolicies([{ ...row, kinds: ['FLYING_CARPET'] }])).toThrow(InvalidInput);
    expect(() => readPolicies([{ ...row, from: '2021-02-29' }])).toThrow(InvalidInput);
  });
});
