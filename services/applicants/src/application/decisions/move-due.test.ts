import { describe, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import {
  allAnswered,
  applicationId,
  calendar,
  given,
  granted,
  monday,
  ready,
  registered,
} from '../../../test/application-specification.ts';
import type { MoveDue } from './move-due.ts';

const move: MoveDue = { type: 'MoveDue', applicationId, ...monday };
const newer = { calendar: { ...calendar, version: 2, daysOff: new Set([plainDate('2026-02-10')]) } };
const moved = {
  type: 'ApplicationDueMoved' as const,
  applicationId,
  due: { dueOn: plainDate('2026-02-17'), calendarVersion: 2 },
  movedAt: monday.now,
};

describe('when the working calendar changes', () => {
  it('the open term is computed again (A2/F3-3)', () => {
    given(registered).when(move, newer).gives(moved);
    given(registered, ...allAnswered, granted)
      .when(move, newer)
      .gives(moved);
  });

  it('it is computed once for each calendar (A2/F3-3)', () => {
    given(registered, moved).when(move, newer).gives();
    given(registered).when(move).gives();
  });

  it('the term of a finished application stays (A2/F3-3)', () => {
    given(registered, ...allAnswered, granted, ready)
      .when(move, newer)
      .gives();
  });
});
