import { describe, expect, it } from 'vitest';
import { InvalidInput } from '@aleumet/domain';
import { parseDays } from './parse-days.ts';

const day = (date: string) => ({ date, kind: 'HOLIDAY' as const, name: 'New Year' });

describe('a table of days', () => {
  it('may have days of the years that can be asked for', () => {
    expect(parseDays([day('2000-01-01'), day('2199-12-31')]).map(({ date }) => date)).toEqual(['2000-01-01', '2199-12-31']);
  });

  it('has no day before them', () => {
    const beyond = new InvalidInput('input.days.1.date', 'OUT_OF_RANGE', { least: '2000-01-01', most: '2199-12-31' });
    expect(() => parseDays([day('2026-01-01'), day('1999-12-31')])).toThrow(beyond);
  });
});
