import { describe, expect, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import { ageBandOn } from './age-band.ts';

const today = plainDate('2026-02-02');

describe('the age band of a person', () => {
  it('changes on the birthday, not the day before', () => {
    expect(ageBandOn(plainDate('2008-02-02'), today)).toBe('FROM_18_TO_29');
    expect(ageBandOn(plainDate('2008-02-03'), today)).toBe('FROM_7_TO_17');
  });

  it('covers every age', () => {
    const born = ['2026-02-02', '2019-02-02', '2008-02-02', '1996-02-02', '1981-02-02', '1963-02-02'];
    expect(born.map((day) => ageBandOn(plainDate(day), today))).toEqual([
      'FROM_0_TO_6',
      'FROM_7_TO_17',
      'FROM_18_TO_29',
      'FROM_30_TO_44',
      'FROM_45_TO_62',
      'FROM_63',
    ]);
  });
});
