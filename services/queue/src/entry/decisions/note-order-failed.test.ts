import { describe, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import {
  at,
  blocked,
  ENTRY,
  given,
  opened,
  ORDER,
  OTHER_ORDER,
  queued,
  registration,
  used,
  windowOn,
} from '../../../test/entry-specification.ts';
import type { EntryEvent } from '../entry.ts';
import type { NoteOrderFailed, OrderFailure } from './note-order-failed.ts';

const command = (day: string, failure: OrderFailure = 'ENDED'): NoteOrderFailed => ({
  ...{ type: 'NoteOrderFailed', entryId: ENTRY, orderId: ORDER },
  ...{ failure, failedAt: at(day) },
});
const extended = (day: string, closesOn: string): EntryEvent => ({
  ...{ type: 'SelectionExtended', entryId: ENTRY, orderId: ORDER },
  ...{ failedOn: plainDate(day), failedAt: at(day), closesOn: plainDate(closesOn) },
});
const ordered = given(queued, opened('2021-12-31'), used('2022-01-10'));

describe('when the order lives', () => {
  it('its failure leaves the two months where they end later (A2-28c, A2-33)', () => {
    ordered.when(command('2022-01-27')).gives(extended('2022-01-27', '2022-02-28'));
    ordered.when(command('2022-01-28')).gives(extended('2022-01-28', '2022-02-28'));
  });

  it('its failure gives a month to choose again where that ends later (A2-33, A2-25a)', () => {
    ordered.when(command('2022-02-01')).gives(extended('2022-02-01', '2022-03-01'));
    ordered.when(command('2022-05-31')).gives(extended('2022-05-31', '2022-06-30'));
  });

  it('another provider may be chosen then (A2-33)', () => {
    const window = { ...windowOn('2021-12-31'), closesOn: plainDate('2022-03-01'), reminded: true };
    ordered.when(command('2022-02-01')).leaves({ status: 'SELECTION_OPEN', registration, window });
  });

  it('without money the entry waits for it and keeps its place (A2-25e, A2-33)', () => {
    const reason = 'FUNDS_REFUSED_FOR_ORDER';
    const since = at('2022-01-11');
    ordered
      .when(command('2022-01-11', 'FUNDS_REFUSED'))
      .gives({ type: 'EntryWaitsForFunds', entryId: ENTRY, reason, orderId: ORDER, specialistId: null, since });
    ordered
      .when(command('2022-01-11', 'FUNDS_REFUSED'))
      .leaves({ status: 'WAITING_FOR_FUNDS', registration, window: windowOn('2021-12-31'), reason, since });
  });
});

describe('when two orders live', () => {
  const both = given(queued, opened('2021-12-31'), used('2022-01-10'), used('2022-01-20', OTHER_ORDER));

  it('the failure of one leaves the other: nothing is blocked (A2-33)', () => {
    const window = windowOn('2021-12-31');
    both.when(command('2022-01-20')).leaves({ status: 'ORDERED', registration, window, orderIds: [OTHER_ORDER] });
    both.when(command('2022-01-20', 'FUNDS_REFUSED')).gives(extended('2022-01-20', '2022-02-28'));
  });
});

describe('when the order is not live here', () => {
  it('its end changes nothing: it had been denied (A2-33)', () => {
    given(queued, opened('2021-12-31'), blocked('2022-03-01')).when(command('2022-03-02')).gives();
    given(queued, opened('2021-12-31'), used('2022-01-10', OTHER_ORDER)).when(command('2022-03-02')).gives();
  });
});

describe('when there is no entry', () => {
  it('says so (A2-33)', () => {
    given().when(command('2022-02-01')).refused('ENTRY_NOT_FOUND');
  });
});
