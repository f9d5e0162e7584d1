import { describe, it } from 'vitest';
import { id, money, plainDate } from '@aleumet/domain';
import {
  at,
  EARLIER,
  ENTRY,
  fundsFor,
  given,
  on,
  opened,
  ORDER,
  queued,
  registration,
  served,
  SPECIALIST,
  specialist,
  used,
  waits,
  windowOn,
} from '../../../test/entry-specification.ts';
import type { EntryEvent } from '../entry.ts';
import type { ReleaseEntry } from './release-entry.ts';

const command = (day: string): ReleaseEntry => ({ type: 'ReleaseEntry', entryId: ENTRY, by: specialist, ...on(day) });
const wasServed = [queued, opened('2021-12-31'), used('2022-01-10'), served('2022-02-01', '2023-01-01')];
const requeued: EntryEvent = {
  type: 'EntryRequeued',
  entryId: ENTRY,
  specialistId: SPECIALIST,
  requeuedAt: at('2023-01-01'),
};
const window = windowOn('2023-01-01', 2, money(14_000_000));
const transferred: EntryEvent = {
  type: 'SelectionOpened',
  entryId: ENTRY,
  window,
  openedAt: at('2023-01-01'),
  specialistId: SPECIALIST,
};
const brokenOff: EntryEvent = {
  ...{ type: 'EntryAwaitsDecision', entryId: ENTRY, orderId: ORDER, reason: 'BROKEN_OFF' },
  since: at('2022-02-02'),
};

describe('when the person was served', () => {
  it('is not released in the same calendar year, to its last day (A2-26a)', () => {
    given(...wasServed)
      .when(command('2022-12-31'), fundsFor(1))
      .refused('RIGHT_USED_UP', { nextOn: '2023-01-01' });
  });

  it('is released from 1 January without a new application, with the old number and place (A2-26a, A2-4b)', () => {
    given(...wasServed)
      .when(command('2023-01-01'), fundsFor(1))
      .gives(requeued, transferred);
    given(...wasServed)
      .when(command('2023-01-01'), fundsFor(1))
      .leaves({ status: 'SELECTION_OPEN', registration, window });
  });

  it('is released in the order of the queue (A2-26a, A2-22b)', () => {
    given(...wasServed)
      .when(command('2023-01-01'), fundsFor(1, EARLIER))
      .refused('NOT_NEXT_IN_QUEUE', { earlierEntryId: EARLIER });
  });

  it('is not released after the measure has ended (A2-4b, A2-26a)', () => {
    const term = { validTo: plainDate('2022-12-31'), disabilityUntil: null };
    given(...wasServed)
      .when(command('2023-01-01'), { ...fundsFor(1), term })
      .refused('TERM_ENDED', term);
  });

  it('waits for money and keeps its place when there is none (A2-26a)', () => {
    given(...wasServed)
      .when(command('2023-01-01'), fundsFor(0))
      .gives(requeued, waits('2023-01-01'));
  });
});

describe('when the service was broken off', () => {
  it('the right counts as used, and is released when it has renewed (A2-26a)', () => {
    given(...wasServed, brokenOff)
      .when(command('2022-12-31'), fundsFor(1))
      .refused('RIGHT_USED_UP', { nextOn: '2023-01-01' });
    given(...wasServed, brokenOff)
      .when(command('2023-01-01'), fundsFor(1))
      .gives(requeued, transferred);
  });
});

describe('when nobody knows when the right renews', () => {
  it('nothing is released (A2-26a)', () => {
    const unknown = [queued, opened('2021-12-31'), used('2022-01-10'), served('2022-02-01', null)];
    given(...unknown)
      .when(command('2023-01-01'), fundsFor(1))
      .refused('RIGHT_USED_UP', { nextOn: null });
    given(...unknown, brokenOff)
      .when(command('2023-01-01'), fundsFor(1))
      .refused('RIGHT_NOT_USED');
  });
});

describe('when it is released', () => {
  it('a repeated request changes nothing (A2-26a)', () => {
    given(...wasServed, requeued, transferred)
      .when(command('2023-01-01'), fundsFor(1))
      .gives();
    given(...wasServed, requeued, waits('2023-01-01'))
      .when(command('2023-01-01'), fundsFor(1))
      .gives();
  });
});

describe('when the person was not served', () => {
  it('there is nothing to release (A2-26a)', () => {
    given(queued, opened('2021-12-31'), used('2022-01-10')).when(command('2023-01-01'), fundsFor(1)).refused('RIGHT_NOT_USED');
  });
});

describe('when the entry is of another department', () => {
  it('is not found (A2-26a)', () => {
    const by = { ...specialist, departmentId: id<'DepartmentId'>(EARLIER) };
    given(...wasServed)
      .when({ ...command('2023-01-01'), by }, fundsFor(1))
      .refused('ENTRY_NOT_FOUND');
  });
});
