import { describe, expect, it } from 'vitest';
import { plainDate } from './plain-date.ts';
import { Refusal } from './refusal.ts';
import { addWorkingDays, isWorkingDay, type WorkingCalendar, workingDaysBefore } from './working-days.ts';

/** The worked examples of the law leave public holidays aside. */
const without: WorkingCalendar = { version: 1, firstYear: 2021, lastYear: 2022, daysOff: new Set(), workingWeekends: new Set() };
const withHolidays: WorkingCalendar = {
  ...without,
  daysOff: new Set(['2021-05-03', '2021-05-10', '2021-07-05', '2021-07-06'].map((day) => plainDate(day))),
  workingWeekends: new Set([plainDate('2021-07-03')]),
};

describe('within N working days from a day', () => {
  it('ends on the N-th working day after it, the day itself being day 0 (A2-28b)', () => {
    expect(addWorkingDays(plainDate('2021-06-07'), 5, without)).toBe('2021-06-14');
  });
  it('counts the three days of an answer to the end of the third (A2-17a)', () => {
    expect(addWorkingDays(plainDate('2021-06-11'), 3, without)).toBe('2021-06-16');
  });
  it('steps over holidays and days off moved by the government', () => {
    expect(addWorkingDays(plainDate('2021-04-30'), 1, withHolidays)).toBe('2021-05-04');
    expect(addWorkingDays(plainDate('2021-07-02'), 2, withHolidays)).toBe('2021-07-07');
  });
  it('counts a weekend that is worked in exchange', () => {
    expect(addWorkingDays(plainDate('2021-07-02'), 1, withHolidays)).toBe('2021-07-03');
  });
});

describe('not later than N working days before a day', () => {
  it('ends on the N-th working day counted back, the day itself not counted (A2-31a, A2-32a)', () => {
    expect(workingDaysBefore(plainDate('2021-06-14'), 3, without)).toBe('2021-06-09');
  });
  it('steps over holidays', () => {
    expect(workingDaysBefore(plainDate('2021-07-08'), 3, withHolidays)).toBe('2021-07-02');
    expect(workingDaysBefore(plainDate('2021-07-07'), 1, withHolidays)).toBe('2021-07-03');
  });
});

describe('a day outside the loaded years', () => {
  it('is never guessed', () => {
    const ask = () => isWorkingDay(plainDate('2023-01-03'), without);
    expect(ask).toThrow(Refusal);
    expect(() => addWorkingDays(plainDate('2022-12-30'), 1, without)).toThrow('CALENDAR_NOT_LOADED');
    expect(() => workingDaysBefore(plainDate('2021-01-01'), 1, without)).toThrow('CALENDAR_NOT_LOADED');
  });
});
