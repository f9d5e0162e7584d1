import { describe, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import { about, accepted, arrived, started, at, calendar, funded, given, on, placed } from '../../../test/order-specification.ts';

const move = { type: 'MoveDeadlines' as const, ...about, ...on('2026-02-03') };
const longer = { ...calendar, version: 2, daysOff: new Set([plainDate('2026-02-06'), plainDate('2026-02-26')]) };
const deadlines = { answerBy: plainDate('2026-02-10'), cancelBy: plainDate('2026-02-24'), calendarVersion: 2 };
const moved = { type: 'OrderDeadlinesMoved' as const, ...about, deadlines, movedAt: at('2026-02-03') };

describe('a new working calendar', () => {
  it('moves the deadlines of an open order, counted from the day it was sent (A2-28b, A2-31a, A2-32a)', () => {
    given(placed, funded).when(move, { calendar: longer }).gives(moved);
    given(placed, funded, accepted).when(move, { calendar: longer }).gives(moved);
    given(placed, funded, moved).when(move, { calendar: longer }).gives();
  });
  it('leaves what is over as it was (A2-28b, A2-31a, A2-32a)', () => {
    given(placed, funded, accepted, arrived, started).when(move, { calendar: longer }).gives();
    given().when(move, { calendar: longer }).gives();
  });
});
