import { describe, it } from 'vitest';
import { plainDate, type WorkingCalendar } from '@aleumet/domain';
import { activated, at, blocked, ENTRY, given, on, opened, queued } from '../../../test/entry-specification.ts';
import type { MoveDue } from './move-due.ts';

const command: MoveDue = { type: 'MoveDue', entryId: ENTRY, ...on('2022-03-02') };
const without = (...days: string[]): WorkingCalendar => ({
  ...{ version: 2, firstYear: 2021, lastYear: 2022, workingWeekends: new Set() },
  daysOff: new Set(days.map((day) => plainDate(day))),
});
const pressed = given(queued, opened('2021-12-31'), blocked('2022-03-01'), activated('2022-03-02', '2022-03-03'));

describe('when the specialist has not answered', () => {
  it('a new day off moves the term (A2-25e)', () => {
    const moved = { dueOn: plainDate('2022-03-04'), previousDueOn: plainDate('2022-03-03'), calendarVersion: 2 };
    pressed
      .when(command, { calendar: without('2022-03-03') })
      .gives({ type: 'ActivationDueMoved', entryId: ENTRY, ...moved, movedAt: at('2022-03-02') });
  });

  it('another day off does not (A2-25e)', () => {
    pressed.when(command, { calendar: without('2022-03-04') }).gives();
  });
});

describe('when the specialist has answered', () => {
  it('nothing moves, for windows run in calendar months (A2-24, A2-25a, A2-25e)', () => {
    given(queued, opened('2021-12-31'))
      .when(command, { calendar: without('2022-03-03') })
      .gives();
  });
});

describe('when there is no entry', () => {
  it('says so (A2-25e)', () => {
    given().when(command).refused('ENTRY_NOT_FOUND');
  });
});
