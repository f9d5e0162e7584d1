import { describe, it } from 'vitest';
import {
  at,
  closed,
  ENTRY,
  given,
  opened,
  ORDER,
  OTHER_ORDER,
  queued,
  registration,
  served,
  used,
  windowOn,
} from '../../../test/entry-specification.ts';
import type { NoteArrival } from './note-arrival.ts';

const command: NoteArrival = { type: 'NoteArrival', entryId: ENTRY, orderId: ORDER, year: 2022, recordedAt: at('2022-02-01') };

describe('when the order lives', () => {
  it('the arrival uses the right of the calendar year (A2-26a, A2-30a)', () => {
    const ordered = given(queued, opened('2021-12-31'), used('2022-01-10'));
    ordered.when(command).gives(served('2022-02-01', 2022));
    ordered
      .when(command)
      .leaves({ status: 'usedThisYear', registration, window: windowOn('2021-12-31'), orderId: ORDER, year: 2022 });
  });
});

describe('when the order is not live', () => {
  it('the arrival changes nothing', () => {
    given(queued, opened('2021-12-31'), used('2022-01-10', OTHER_ORDER)).when(command).gives();
    given(queued, opened('2021-12-31'), used('2022-01-10'), closed('2022-02-01')).when(command).gives();
  });
});
