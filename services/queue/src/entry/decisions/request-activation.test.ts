import { describe, it } from 'vitest';
import { plainDate, type WorkingCalendar } from '@aleumet/domain';
import {
  activated,
  at,
  blocked,
  ENTRY,
  given,
  on,
  opened,
  PERSON,
  queued,
  used,
  waits,
} from '../../../test/entry-specification.ts';
import type { EntryEvent } from '../entry.ts';
import type { RequestActivation } from './request-activation.ts';

const calendar: WorkingCalendar = {
  version: 3,
  firstYear: 2021,
  lastYear: 2022,
  daysOff: new Set([plainDate('2022-03-08')]),
  workingWeekends: new Set(),
};
const command = (day: string, as: 'SELF' | 'ALL' | 'INTAKE' = 'SELF'): RequestActivation => ({
  ...{ type: 'RequestActivation', entryId: ENTRY, ...on(day) },
  by: { actsFor: [{ personId: PERSON, as }] },
});
const requested = (day: string, dueOn: string): EntryEvent => ({
  type: 'ActivationRequested',
  entryId: ENTRY,
  receivedAt: at(day),
  dueOn: plainDate(dueOn),
  calendarVersion: 3,
});
const history = [queued, opened('2021-12-31'), blocked('2022-03-01')];

describe('when choosing is blocked', () => {
  it('the button goes to the specialist, whose answer is due within one working day (A2-25c, A2-25d, A2-25e)', () => {
    given(...history)
      .when(command('2022-03-02'), { calendar })
      .gives(requested('2022-03-02', '2022-03-03'));
  });

  it('counts the term over a weekend and a holiday (A2-25e)', () => {
    given(...history)
      .when(command('2022-03-04'), { calendar })
      .gives(requested('2022-03-04', '2022-03-07'));
    given(...history)
      .when(command('2022-03-07'), { calendar })
      .gives(requested('2022-03-07', '2022-03-09'));
  });

  it('a legal representative may press the button (A2-25c)', () => {
    given(...history)
      .when(command('2022-03-02', 'ALL'), { calendar })
      .gives(requested('2022-03-02', '2022-03-03'));
  });

  it('a power of attorney for the papers does not reach so far (A2-6a)', () => {
    given(...history)
      .when(command('2022-03-02', 'INTAKE'), { calendar })
      .refused('ENTRY_NOT_FOUND');
  });

  it('a stranger learns nothing', () => {
    given(...history)
      .when({ ...command('2022-03-02'), by: { actsFor: [] } }, { calendar })
      .refused('ENTRY_NOT_FOUND');
  });

  it('a day beyond the loaded calendar is refused', () => {
    const old = { ...calendar, lastYear: 2021 };
    given(...history)
      .when(command('2022-03-02'), { calendar: old })
      .refused('CALENDAR_NOT_LOADED', { year: 2022 });
  });
});

describe('when it was blocked again', () => {
  it('the button works any number of times, without a deadline (A2-25c)', () => {
    const again = [...history, activated('2022-03-02', '2022-03-03'), opened('2022-03-03'), blocked('2022-05-04')];
    given(...again)
      .when(command('2022-11-30'), { calendar })
      .gives(requested('2022-11-30', '2022-12-01'));
  });
});

describe('when the specialist knows already', () => {
  it('a second press changes nothing (A2-25c)', () => {
    given(...history, activated('2022-03-02', '2022-03-03'))
      .when(command('2022-03-03'), { calendar })
      .gives();
    given(...history, activated('2022-03-02', '2022-03-03'), waits('2022-03-03'))
      .when(command('2022-03-04'), { calendar })
      .gives();
  });
});

describe('when choosing is not blocked', () => {
  it('there is nothing to activate (A2-25c)', () => {
    given(queued, opened('2021-12-31')).when(command('2022-01-02'), { calendar }).refused('SELECTION_NOT_BLOCKED');
    given(queued, opened('2021-12-31'), used('2022-01-01'))
      .when(command('2022-01-02'), { calendar })
      .refused('SELECTION_NOT_BLOCKED');
  });
});

describe('when there is nothing in the journal', () => {
  it('there is nothing to activate either', () => {
    given().when(command('2022-03-02')).refused('ENTRY_NOT_FOUND');
  });
});
