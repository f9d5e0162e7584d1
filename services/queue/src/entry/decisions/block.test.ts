import { describe, it } from 'vitest';
import { instant, momentOf, plainDate } from '@aleumet/domain';
import { at, blocked, ENTRY, given, on, opened, ORDER, queued, used } from '../../../test/entry-specification.ts';
import type { EntryEvent } from '../entry.ts';
import type { Block } from './block.ts';

const command = (day: string): Block => ({ type: 'Block', entryId: ENTRY, ...on(day) });
const failed: EntryEvent = {
  ...{ type: 'SelectionExtended', entryId: ENTRY, orderId: ORDER },
  ...{ failedOn: plainDate('2022-02-20'), failedAt: at('2022-02-20'), closesOn: plainDate('2022-03-20') },
};

describe('when a provider may be chosen', () => {
  const open = given(queued, opened('2021-12-31'));

  it('is not blocked to the end of the last day, 28 February for T0 31 December (A2-25a)', () => {
    const lastMoment = momentOf({ now: () => instant('2022-02-28T17:59:59.999Z') });
    open.when({ type: 'Block', entryId: ENTRY, ...lastMoment }).gives();
  });

  it('is blocked from 00:00 of the day after, with the reason for the SMS (A2-25a, A2-25b)', () => {
    const firstMoment = momentOf({ now: () => instant('2022-02-28T18:00:00Z') });
    const reason = 'NOT_SELECTED_IN_TWO_MONTHS';
    open
      .when({ type: 'Block', entryId: ENTRY, ...firstMoment })
      .gives({ type: 'SelectionBlocked', entryId: ENTRY, reason, blockedAt: firstMoment.now });
  });
});

describe('when an order lives', () => {
  it('is not blocked, however late (A2-25a, A2-33)', () => {
    given(queued, opened('2021-12-31'), used('2022-02-28')).when(command('2022-06-01')).gives();
  });
});

describe('when an order has failed', () => {
  const extended = given(queued, opened('2021-12-31'), used('2022-02-10'), failed);

  it('is not blocked to the end of the extended window (A2-25a, A2-33)', () => {
    extended.when(command('2022-03-20')).gives();
  });

  it('is blocked the day after it, with a reason of its own (A2-25b)', () => {
    const reason = 'NOT_SELECTED_AFTER_FAILED_ORDER';
    extended.when(command('2022-03-21')).gives({ type: 'SelectionBlocked', entryId: ENTRY, reason, blockedAt: at('2022-03-21') });
  });
});

describe('when there is no entry to block', () => {
  it('says so (A2-25a)', () => {
    given().when(command('2022-03-01')).refused('ENTRY_NOT_FOUND');
  });
});

describe('when it is blocked', () => {
  it('is not blocked twice (A2-25a)', () => {
    given(queued, opened('2021-12-31'), blocked('2022-03-01')).when(command('2022-03-02')).gives();
  });
});
