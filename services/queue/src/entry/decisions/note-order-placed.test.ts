import { describe, it } from 'vitest';
import { instant, type Instant } from '@aleumet/domain';
import {
  activated,
  at,
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
import type { DenialReason, EntryEvent } from '../entry.ts';
import type { NoteOrderPlaced } from './note-order-placed.ts';

const command = (placedAt: Instant): NoteOrderPlaced => ({ type: 'NoteOrderPlaced', entryId: ENTRY, orderId: ORDER, placedAt });
const lastMoment = instant('2022-02-28T17:59:59.999Z');
const firstMomentAfter = instant('2022-02-28T18:00:00Z');
const usedAt = (placedAt: Instant): EntryEvent => ({ type: 'SelectionUsed', entryId: ENTRY, orderId: ORDER, placedAt });
const reopenedAt = (moment: Instant): EntryEvent => ({
  type: 'SelectionReopened',
  entryId: ENTRY,
  orderId: ORDER,
  reopenedAt: moment,
});
const denied = (reason: DenialReason, deniedAt: Instant): EntryEvent => ({
  type: 'SelectionDenied',
  entryId: ENTRY,
  orderId: ORDER,
  reason,
  deniedAt,
});
const open = [queued, opened('2021-12-31')];

describe('when a provider may be chosen', () => {
  it('the order is noted to the last moment of the window (A2-25a, A2-28a)', () => {
    given(...open)
      .when(command(lastMoment))
      .gives(usedAt(lastMoment));
    given(...open)
      .when(command(lastMoment))
      .leaves({ status: 'ORDERED', registration, window: windowOn('2021-12-31'), orderIds: [ORDER] });
  });

  it('the order is denied after it (A2-25a)', () => {
    given(...open)
      .when(command(firstMomentAfter))
      .gives(denied('WINDOW_CLOSED', firstMomentAfter));
  });
});

describe('when the queue has gone on without knowing of the order', () => {
  it('an order placed in time beats the block (A2-25a)', () => {
    given(...open, blocked('2022-03-01'))
      .when(command(lastMoment))
      .gives(reopenedAt(lastMoment), usedAt(lastMoment));
  });

  it('the order beats the activation and the wait for money too (A2-25a)', () => {
    const pressed = [...open, blocked('2022-03-01'), activated('2022-03-01', '2022-03-02')];
    given(...pressed)
      .when(command(lastMoment))
      .gives(reopenedAt(lastMoment), usedAt(lastMoment));
    given(...pressed, waits('2022-03-02'))
      .when(command(lastMoment))
      .gives(reopenedAt(lastMoment), usedAt(lastMoment));
  });

  it('an order placed after the window does not (A2-25a)', () => {
    given(...open, blocked('2022-03-01'))
      .when(command(firstMomentAfter))
      .gives(denied('WINDOW_CLOSED', firstMomentAfter));
  });
});

describe('when an order lives', () => {
  it('the same order told again changes nothing (A2-25a)', () => {
    given(...open, used('2022-01-10'))
      .when(command(at('2022-01-10')))
      .gives();
  });

  it('a later order is noted beside it: the end of the first may still be on its way (A2-33, A2-25a)', () => {
    const orderIds = [OTHER_ORDER, ORDER];
    given(...open, used('2022-01-10', OTHER_ORDER))
      .when(command(at('2022-01-20')))
      .leaves({ status: 'ORDERED', registration, window: windowOn('2021-12-31'), orderIds });
  });
});

describe('when the entry is closed', () => {
  it('the order is denied (A2-4b)', () => {
    given(...open, closed('2022-01-15'))
      .when(command(at('2022-01-14')))
      .gives(denied('ENTRY_CLOSED', at('2022-01-14')));
  });
});

describe('when no window is open', () => {
  it('the order is denied (A2-23a, A2-26a)', () => {
    given(queued)
      .when(command(at('2022-01-14')))
      .gives(denied('OUTSIDE_WINDOW', at('2022-01-14')));
    given(...open, used('2022-01-05', OTHER_ORDER), served('2022-01-10', '2023-01-01'))
      .when(command(at('2022-01-14')))
      .gives(denied('OUTSIDE_WINDOW', at('2022-01-14')));
  });
});

describe('when there is no entry', () => {
  it('says so (A2-25a)', () => {
    given()
      .when(command(at('2022-01-14')))
      .refused('ENTRY_NOT_FOUND');
  });
});
