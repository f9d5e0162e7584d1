import { describe, it } from 'vitest';
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

const noShow: NoteNotServed = {
  type: 'NoteNotServed',
  entryId: ENTRY,
  orderId: ORDER,
  reason: 'NOT_TAKEN',
  recordedAt: at('2022-02-02'),
};
const refused: NoteNotServed = { ...noShow, reason: 'BROKEN_OFF' };
const ordered = [queued, opened('2021-12-31'), used('2022-01-10')];
const about = { registration, window: windowOn('2021-12-31'), orderId: ORDER, since: at('2022-02-02') };

describe('when the person was awaited', () => {
  it('a no-show opens nothing by itself and uses no year: the department decides (A2-30b, A2-33)', () => {
    given(...ordered)
      .when(noShow)
      .leaves({ ...about, status: 'NEEDS_DECISION', reason: 'NOT_TAKEN', usedYear: null });
  });
});

describe('when another order was placed before the no-show was known', () => {
  it('that order is denied, as if it had come after it (A2-30b, GAP-11)', () => {
    const denied = { reason: 'OUTSIDE_WINDOW', deniedAt: at('2022-02-02') } as const;
    given(...ordered, used('2022-02-02', OTHER_ORDER))
      .when(noShow)
      .gives(awaitsDecision('2022-02-02'), { type: 'SelectionDenied', entryId: ENTRY, orderId: OTHER_ORDER, ...denied });
  });
});

describe('when the person has arrived', () => {
  it('a refusal to serve leaves the year used: the department decides (A2-30c, A2-33, A2-26a)', () => {
    const reason = 'BROKEN_OFF';
    given(...ordered, served('2022-02-01', 2022))
      .when(refused)
      .leaves({ ...about, status: 'NEEDS_DECISION', reason, usedYear: 2022 });
  });
});

describe('when no order lives', () => {
  it('changes nothing', () => {
    given(queued, opened('2021-12-31')).when(noShow).gives();
  });
});
