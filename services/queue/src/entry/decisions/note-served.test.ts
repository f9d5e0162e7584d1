import { describe, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import {
  activated,
  at,
  awaitsDecision,
  blocked,
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
  waits,
  windowOn,
} from '../../../test/entry-specification.ts';
import type { NoteServed } from './note-served.ts';

const command: NoteServed = {
  type: 'NoteServed',
  entryId: ENTRY,
  orderId: ORDER,
  budgetYear: 2022,
  recordedAt: at('2022-02-01'),
};

describe('when the order lives', () => {
  it('the service uses the right until the year after that of its budget (A2-26a, A2-30a)', () => {
    const ordered = given(queued, opened('2021-12-31'), used('2022-01-10'));
    ordered.when(command).gives(served('2022-02-01', '2023-01-01'));
    ordered.when(command).leaves({
      status: 'SERVED',
      registration,
      window: windowOn('2021-12-31'),
      orderId: ORDER,
      nextOn: plainDate('2023-01-01'),
    });
  });
});

describe('when the order had been denied', () => {
  const open = [queued, opened('2021-12-31')];
  it.each([
    { name: 'open', history: open },
    { name: 'BLOCKED', history: [...open, blocked('2022-01-15')] },
    { name: 'to be activated', history: [...open, blocked('2022-01-15'), activated('2022-01-15', '2022-01-17')] },
    { name: 'waiting for money', history: [...open, blocked('2022-01-15'), waits('2022-01-16')] },
    {
      name: 'served in an earlier year',
      history: [...open, used('2022-01-10', OTHER_ORDER), served('2022-01-20', '2022-01-01', OTHER_ORDER)],
    },
    {
      name: 'with the department',
      history: [...open, used('2022-01-10', OTHER_ORDER), awaitsDecision('2022-01-20', OTHER_ORDER)],
    },
  ])('the service uses the right all the same, of an entry that is $name (A2-26a, A2-30a)', ({ history }) => {
    given(...history)
      .when(command)
      .gives(served('2022-02-01', '2023-01-01'));
  });
});

describe('when the order is not live', () => {
  it('the service is noted once (A2-26a)', () => {
    given(queued, opened('2021-12-31'), used('2022-01-10'), served('2022-02-01', '2023-01-01')).when(command).gives();
  });
  it('the service changes nothing where a later order lives, or the entry has ended (A2-26a)', () => {
    given(queued, opened('2021-12-31'), used('2022-01-10', OTHER_ORDER)).when(command).gives();
    given(queued, opened('2021-12-31'), used('2022-01-10'), closed('2022-02-01')).when(command).gives();
  });
});

describe('when there is no entry', () => {
  it('says so (A2-26a)', () => {
    given().when(command).refused('ENTRY_NOT_FOUND');
  });
});
