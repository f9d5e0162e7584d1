import { describe, it } from 'vitest';
import { id, money, plainDate } from '@aleumet/domain';
import {
  activated,
  at,
  blocked,
  closed,
  DEPARTMENT,
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
import type { DecisionReason, EntryEvent } from '../entry.ts';
import type { TransferAgain } from './transfer-again.ts';

const command: TransferAgain = { type: 'TransferAgain', entryId: ENTRY, by: specialist, ...on('2022-03-03') };
const window = windowOn('2022-03-03', 2, money(14_000_000));
const reopened: EntryEvent = {
  type: 'SelectionOpened',
  entryId: ENTRY,
  window,
  openedAt: at('2022-03-03'),
  specialistId: SPECIALIST,
};
const untilBlock = [queued, opened('2021-12-31'), blocked('2022-03-01')];
const untilPress = [...untilBlock, activated('2022-03-02', '2022-03-03')];
const undecided = (reason: DecisionReason): EntryEvent => ({
  ...{ type: 'EntryAwaitsDecision', entryId: ENTRY, orderId: ORDER },
  ...{ reason, since: at('2022-02-02') },
});

describe('when the recipient has pressed the button', () => {
  it('opens a new window with a new T0, and number and place stay (A2-25e, A2-23b)', () => {
    given(...untilPress)
      .when(command, fundsFor(1))
      .gives(reopened);
    given(...untilPress)
      .when(command, fundsFor(1))
      .leaves({ status: 'SELECTION_OPEN', registration, window });
  });

  it('waits for money when one tiyn lacks, and keeps its place (A2-25e)', () => {
    const { term, funds } = fundsFor(1);
    const short = { term, funds: { ...funds, available: money(13_999_999) } };
    given(...untilPress)
      .when(command, short)
      .gives(waits('2022-03-03'));
  });

  it('lets nobody go before who stands earlier and waits for the same money (A2-25e, A2-22b)', () => {
    given(...untilPress)
      .when(command, fundsFor(1, EARLIER))
      .refused('NOT_NEXT_IN_QUEUE', { earlierEntryId: EARLIER });
  });

  it('waits for money also when somebody earlier waits for it (A2-25e)', () => {
    given(...untilPress)
      .when(command, fundsFor(0, EARLIER))
      .gives(waits('2022-03-03'));
  });

  it('is not transferred after the term of the disability (A2-4b, A2-25e)', () => {
    const term = { validTo: null, disabilityUntil: plainDate('2022-03-02') };
    given(...untilPress)
      .when(command, { ...fundsFor(1), term })
      .refused('TERM_ENDED', term);
  });

  it('cannot be counted while no guaranteed amount is set (A2-25e)', () => {
    const { term, funds } = fundsFor(1);
    given(...untilPress)
      .when(command, { term, funds: { ...funds, basis: null } })
      .refused('GUARANTEED_AMOUNT_NOT_SET', { region: '75' });
  });

  it('is not for the specialist of another department (A2-25e)', () => {
    const stranger = { ...specialist, departmentId: id<'DepartmentId'>(EARLIER) };
    given(...untilPress)
      .when({ ...command, by: stranger }, fundsFor(1))
      .refused('ENTRY_NOT_FOUND');
    given(...untilPress)
      .when({ ...command, by: { ...specialist, departmentId: DEPARTMENT } }, fundsFor(1))
      .gives(reopened);
  });
});

describe('when it waits for money', () => {
  const waiting = given(...untilPress, waits('2022-03-03'));

  it('is transferred when money has come (A2-25e)', () => {
    waiting.when(command, fundsFor(1)).gives(reopened);
  });

  it('goes on waiting without money (A2-25e)', () => {
    waiting.when(command, fundsFor(0)).gives();
  });
});

describe('when the window is open', () => {
  it('a repeated request changes nothing (A2-25e)', () => {
    given(...untilPress, reopened)
      .when(command, fundsFor(1))
      .gives();
  });
});

describe('when the service was not taken', () => {
  it('the department may open choosing again, for the right is not used (A2-33, A2-25e)', () => {
    given(queued, opened('2021-12-31'), used('2022-01-10'), undecided('NOT_TAKEN')).when(command, fundsFor(1)).gives(reopened);
  });
});

describe('when nothing is to be transferred by a specialist', () => {
  it('says why (A2-25e, A2-26a)', () => {
    const wasServed = [queued, opened('2021-12-31'), used('2022-01-10'), served('2022-02-01', '2023-01-01')];
    given(queued).when(command).refused('NOTHING_TO_TRANSFER');
    given(queued, closed('2022-01-01')).when(command).refused('NOTHING_TO_TRANSFER');
    given(...untilBlock)
      .when(command)
      .refused('ACTIVATION_NOT_REQUESTED');
    given(queued, opened('2021-12-31'), used('2022-01-10')).when(command).refused('ORDER_IS_LIVE', { orderId: ORDER });
    given(...wasServed)
      .when(command)
      .refused('RIGHT_USED_UP', { nextOn: '2023-01-01' });
    given(...wasServed, undecided('BROKEN_OFF'))
      .when(command)
      .refused('RIGHT_USED_UP', { nextOn: '2023-01-01' });
  });
});
