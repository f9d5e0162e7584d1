import { describe, expect, it } from 'vitest';
import { instant } from './instant.ts';
import { addDays, addMonths, dayInUtc, dayOf, daysBetween, laterOf, plainDate, weekdayOf, yearOf } from './plain-date.ts';
import { InvalidInput } from './refusal.ts';

describe('a plain date', () => {
  it('is a day that exists, in one form', () => {
    expect(plainDate('2024-02-29')).toBe('2024-02-29');
    for (const wrong of ['2023-02-29', '2026-13-01', '2026-1-1', '2026-01-01T00:00:00Z', '', '01.02.2026']) {
      expect(() => plainDate(wrong, 'arrivalOn')).toThrow(InvalidInput);
    }
  });
  it('is read from a date at midnight in UTC', () => {
    expect(dayInUtc(new Date('0987-01-02T00:00:00Z'))).toBe('0987-01-02');
    expect(dayInUtc(new Date('2026-12-31T00:00:00Z'))).toBe('2026-12-31');
    for (const wrong of [Number.NaN, Date.UTC(10_000, 0, 1), Date.UTC(-1, 0, 1)]) {
      expect(() => dayInUtc(new Date(wrong), 'arrivalOn')).toThrow(InvalidInput);
    }
  });
  it('goes on over months, years and leap days', () => {
    expect(addDays(plainDate('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(plainDate('2024-03-01'), -1)).toBe('2024-02-29');
    expect(daysBetween(plainDate('2026-03-02'), plainDate('2026-03-16'))).toBe(14);
    expect(weekdayOf(plainDate('2026-02-01'))).toBe(0);
    expect(yearOf(plainDate('2026-02-01'))).toBe(2026);
    expect(laterOf(plainDate('2026-02-01'), plainDate('2026-01-31'))).toBe('2026-02-01');
  });
});

describe('months from a day', () => {
  it('end on the same-numbered day (A2-24, A2-25a)', () => {
    expect(addMonths(plainDate('2026-02-02'), 1)).toBe('2026-03-02');
    expect(addMonths(plainDate('2026-02-02'), 2)).toBe('2026-04-02');
  });
  it('end on the last day of a month that has no such day (A2-24, A2-25a)', () => {
    expect(addMonths(plainDate('2021-12-31'), 1)).toBe('2022-01-31');
    expect(addMonths(plainDate('2021-12-31'), 2)).toBe('2022-02-28');
    expect(addMonths(plainDate('2023-12-31'), 2)).toBe('2024-02-29');
  });
  it('go over the end of a year', () => {
    expect(addMonths(plainDate('2026-11-30'), 3)).toBe('2027-02-28');
  });
});

describe('the day of an instant', () => {
  it('is that of the clocks in Almaty: the day begins at 19:00 UTC', () => {
    expect(dayOf(instant('2026-03-01T18:59:59.999Z'))).toBe('2026-03-01');
    expect(dayOf(instant('2026-03-01T19:00:00.000Z'))).toBe('2026-03-02');
  });
  it('began at 18:00 UTC before 1 March 2024, when Almaty still had six hours', () => {
    expect(dayOf(instant('2021-06-07T17:59:59.999Z'))).toBe('2021-06-07');
    expect(dayOf(instant('2021-06-07T18:00:00.000Z'))).toBe('2021-06-08');
  });
});
