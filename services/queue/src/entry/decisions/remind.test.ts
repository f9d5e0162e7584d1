import { describe, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import { at, blocked, ENTRY, given, on, opened, ORDER, queued, used } from '../../../test/entry-specification.ts';
import type { EntryEvent } from '../entry.ts';
import type { Remind } from './remind.ts';

const command = (day: string): Remind => ({ type: 'Remind', entryId: ENTRY, ...on(day) });
const reminded = (day: string): EntryEvent => ({ type: 'SelectionReminded', entryId: ENTRY, remindedAt: at(day) });
const failed = (day: string, closesOn: string): EntryEvent => ({
  ...{ type: 'SelectionExtended', entryId: ENTRY, orderId: ORDER },
  ...{ failedOn: plainDate(day), failedAt: at(day), closesOn: plainDate(closesOn) },
});

describe('when a provider may be chosen', () => {
  const open = given(queued, opened('2021-12-31'));

  it('reminds on the day T0 + 1 month, here 31 January, and not the day before (A2-24)', () => {
    open.when(command('2022-01-30')).gives();
    open.when(command('2022-01-31')).gives(reminded('2022-01-31'));
  });

  it('reminds once for each T0 (A2-24)', () => {
    given(queued, opened('2021-12-31'), reminded('2022-01-31')).when(command('2022-02-01')).gives();
  });

  it('makes up for a missed day while choosing is open, and not after (A2-24)', () => {
    open.when(command('2022-02-28')).gives(reminded('2022-02-28'));
    open.when(command('2022-03-01')).gives();
  });
});

describe('when an order lives', () => {
  it('does not remind (A2-24)', () => {
    given(queued, opened('2021-12-31'), used('2022-01-20')).when(command('2022-01-31')).gives();
  });
});

describe('when an order has failed', () => {
  it('reminds on the day when it failed before that day (A2-24)', () => {
    const history = [queued, opened('2021-12-31'), used('2022-01-05'), failed('2022-01-10', '2022-02-28')];
    given(...history)
      .when(command('2022-01-31'))
      .gives(reminded('2022-01-31'));
  });

  it('reminds on that day when it failed on it (A2-24, A2-33)', () => {
    const history = [queued, opened('2021-12-31'), used('2022-01-20'), failed('2022-01-31', '2022-02-28')];
    given(...history)
      .when(command('2022-01-31'))
      .gives(reminded('2022-01-31'));
  });

  it('does not remind twice when it failed after a reminder (A2-24)', () => {
    const history = [
      queued,
      opened('2021-12-31'),
      reminded('2022-01-31'),
      used('2022-01-31'),
      failed('2022-01-31', '2022-02-28'),
    ];
    given(...history)
      .when(command('2022-02-01'))
      .gives();
  });

  it('does not remind later when it failed after that day (A2-24)', () => {
    const history = [queued, opened('2021-12-31'), used('2022-01-20'), failed('2022-02-01', '2022-03-01')];
    given(...history)
      .when(command('2022-02-01'))
      .gives();
  });
});

describe('when there is no entry to remind of', () => {
  it('says so (A2-24)', () => {
    given().when(command('2022-01-31')).refused('ENTRY_NOT_FOUND');
  });
});

describe('when choosing is blocked', () => {
  it('does not remind (A2-24)', () => {
    given(queued, opened('2021-12-31'), blocked('2022-03-01')).when(command('2022-03-01')).gives();
  });
});
