import { type PlainDate, yearOf } from '@aleumet/domain';

export const AGE_BANDS = ['FROM_63', 'FROM_45_TO_62', 'FROM_30_TO_44', 'FROM_18_TO_29', 'FROM_7_TO_17', 'FROM_0_TO_6'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** The year of life with which a band begins. */
const FIRST: Record<AgeBand, number> = {
  FROM_63: 63,
  FROM_45_TO_62: 45,
  FROM_30_TO_44: 30,
  FROM_18_TO_29: 18,
  FROM_7_TO_17: 7,
  FROM_0_TO_6: 0,
};

/** Returns the age in full years on a day, in bands wide enough to identify nobody. */
export function ageBandOn(birthDate: PlainDate, today: PlainDate): AgeBand {
  const hadBirthday = today.slice(5) >= birthDate.slice(5);
  const years = yearOf(today) - yearOf(birthDate) - (hadBirthday ? 0 : 1);
  return AGE_BANDS.find((band) => years >= FIRST[band]) ?? 'FROM_0_TO_6';
}
