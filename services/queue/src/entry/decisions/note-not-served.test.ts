import { describe, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import {
  at,
  awaitsDecision,
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
import type { NoteNotServed } from './note-not-served.ts';

const notTaken: NoteNotServed = {
  type: 'NoteNotServed',
  entryId: ENTRY,
  orderId: ORDER,
  reason: 'NOT_TAKEN',
  recordedAt: at('2022-02-02'),
};
const brokenOff: NoteNotServed = { ...notTaken, reason: 'BROKEN_OFF' };
const ordered = [queued, opened('2021-12-31'), used('2022-01-10')];
const about = { registration, window: windowOn('2021-12-31'), orderId: ORDER, since: at('2022-02-02') };

describe('when the person was awaited', () => {
  it('a service that is not taken opens nothing by itself and uses no right: the department decides (A2-30b, A2-33)', () => {
    given(...ordered)
      .when(notTaken)
      .leaves({ ...about, status: 'NEEDS_DECISION', reason: 'NOT_TAKEN', nextOn: null });
  });
});

describe('when another order was placed before it was known that the service was not taken', () => {
  it('that order is denied, as if it had come after it (A2-30b, GAP-11)', () => {
    const denied = { reason: 'OUTSIDE_WINDOW', deniedAt: at('2022-02-02') } as const;
    given(...ordered, used('2022-02-02', OTHER_ORDER))
      .when(notTaken)
      .gives(awaitsDecision('2022-02-02'), { type: 'SelectionDenied', entryId: ENTRY, orderId: OTHER_ORDER, ...denied });
  });
});

describe('when the service has begun', () => {
  it('what breaks it off leaves the right used: the department decides (A2-30c, A2-33, A2-26a)', () => {
    const reason = 'BROKEN_OFF';
    given(...ordered, served('2022-02-01', '2023-01-01'))
      .when(brokenOff)
      .leaves({ ...about, status: 'NEEDS_DECISION', reason, nextOn: plainDate('2023-01-01') });
  });
});

describe('when no order lives', () => {
  it('changes nothing', () => {
    given(queued, opened('2021-12-31')).when(notTaken).gives();
  });
});
