import policies from '../policy.json' with { type: 'json' };
import { type PlainDate, plainDate } from './plain-date.ts';
import { inForceOn } from './policy.ts';

const read = policies.map(({ from, longestStay }) => ({ from: plainDate(from, 'policy.from'), longestStay }));

/** The longest stay at a sanatorium in bed-days, on a day: what may be ordered, and what a transfer counts with (A2-26b). */
export function longestStayOn(day: PlainDate): number {
  return inForceOn(read, day).longestStay;
}
