import { describe, expect, it } from 'vitest';
import { id, instant, momentOf, money, plainDate } from '@aleumet/domain';
import { evolve, type GuaranteedAmount } from '../guaranteed-amount.ts';
import { type SetGuaranteedAmount, setGuaranteedAmount } from './set-guaranteed-amount.ts';

const moment = momentOf({ now: () => instant('2026-02-02T04:00:00Z') });
const entryId = id<'GuaranteedAmountId'>('0190a8a0-0900-7000-8000-000000000001');
const otherId = id<'GuaranteedAmountId'>('0190a8a0-0900-7000-8000-000000000002');
const key = { kind: 'SANATORIUM_RESORT_TREATMENT', product: '', region: '75', validFrom: plainDate('2026-02-03') } as const;
const tariff = { per: 'BED_DAY', amount: money(100_000) } as const;
const command: SetGuaranteedAmount = { type: 'SetGuaranteedAmount', id: entryId, ...key, ...tariff, ...moment };
const set = { type: 'GuaranteedAmountSet', id: entryId, ...key, ...tariff, setAt: moment.now } as const;
const none: GuaranteedAmount = { status: 'none' };
const free = { holder: null };

describe('when there is no entry', () => {
  it('is made, also for a day that has passed (A2-4c)', () => {
    expect(setGuaranteedAmount(none, command, free)).toEqual([set]);
    const validFrom = plainDate('2026-01-01');
    expect(setGuaranteedAmount(none, { ...command, validFrom }, free)).toEqual([{ ...set, validFrom }]);
  });

  it('is not made where another one holds the day', () => {
    expect(() => setGuaranteedAmount(none, command, { holder: otherId })).toThrow('GUARANTEED_AMOUNT_EXISTS');
  });

  it('is not made of nothing', () => {
    expect(setGuaranteedAmount(none, { ...command, amount: money(1) }, free)).toHaveLength(1);
    expect(() => setGuaranteedAmount(none, { ...command, amount: money(0) }, free)).toThrow('AMOUNT_NOT_POSITIVE');
  });
});

describe('when an entry is not yet in force', () => {
  const state = evolve(none, set);

  it('stays when it is set to the same', () => {
    expect(setGuaranteedAmount(state, command, free)).toEqual([]);
  });

  it('may be changed to the last day before (A2-29b)', () => {
    expect(setGuaranteedAmount(state, { ...command, amount: money(2) }, free)).toEqual([{ ...set, amount: money(2) }]);
  });

  it('does not move to another region', () => {
    expect(() => setGuaranteedAmount(state, { ...command, region: '35' }, free)).toThrow('GUARANTEED_AMOUNT_DIFFERS');
  });
});

describe('when an entry is in force', () => {
  const firstDay = momentOf({ now: () => instant('2026-02-03T04:00:00Z') });
  const state = evolve(none, set);

  it('stays as it is from its first day on (A2-29b)', () => {
    const change = { ...command, ...firstDay, amount: money(2) };
    expect(() => setGuaranteedAmount(state, change, free)).toThrow('GUARANTEED_AMOUNT_IN_FORCE');
  });

  it('may be set to the same again', () => {
    expect(setGuaranteedAmount(state, { ...command, ...firstDay }, free)).toEqual([]);
  });
});
