import { describe, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import {
  at,
  blocked,
  closed,
  ENTRY,
  given,
  on,
  opened,
  queued,
  registration,
  served,
  SPECIALIST,
  used,
  windowOn,
} from '../../../test/entry-specification.ts';
import type { OpenSelection } from './open-selection.ts';

const command: OpenSelection = { type: 'OpenSelection', entryId: ENTRY, ...on('2021-12-31') };
const unlimited = { validTo: null, disabilityUntil: null };

describe('when the entry is queued', () => {
  it('is transferred by itself, without asking for money: the day is T0, reminder after one month, last day after two (A2-23a, A2-24, A2-25a)', () => {
    const window = {
      transferNo: 1,
      openedOn: plainDate('2021-12-31'),
      remindOn: plainDate('2022-01-31'),
      reminded: false,
      closesOn: plainDate('2022-02-28'),
      held: { tiyn: 0, currency: 'KZT' as const },
    };
    given(queued)
      .when(command, { term: unlimited })
      .gives({ type: 'SelectionOpened', entryId: ENTRY, window, openedAt: at('2021-12-31'), specialistId: null });
    given(queued, opened('2021-12-31'))
      .when(command)
      .leaves({ status: 'SELECTION_OPEN', registration, window: windowOn('2021-12-31') });
  });

  it('is still transferred on the last day of measure and disability (A2-4b)', () => {
    const today = plainDate('2021-12-31');
    given(queued)
      .when(command, { term: { validTo: today, disabilityUntil: today } })
      .gives(opened('2021-12-31'));
  });

  it('is transferred whenever measure and disability have no end (A2-4b)', () => {
    given(queued)
      .when({ ...command, ...on('2031-12-31') }, { term: unlimited })
      .gives(opened('2031-12-31'));
  });

  it('is closed and not transferred the day after the measure has ended (A2-4b, A2-23a)', () => {
    given(queued)
      .when(command, { term: { ...unlimited, validTo: plainDate('2021-12-30') } })
      .gives(closed('2021-12-31'));
  });

  it('is closed and not transferred the day after the disability term has ended (A2-4b, A2-23a)', () => {
    given(queued)
      .when(command, { term: { ...unlimited, disabilityUntil: plainDate('2021-12-30') } })
      .gives(closed('2021-12-31'));
  });
});

describe('when the entry was transferred before', () => {
  it('is not transferred by itself again (A2-23a)', () => {
    given(queued, opened('2021-12-31')).when(command).gives();
    given(queued, opened('2021-12-31'), blocked('2022-03-01')).when(command).gives();
    const requeued = { type: 'EntryRequeued', entryId: ENTRY, specialistId: SPECIALIST, requeuedAt: at('2023-01-01') } as const;
    const wasServed = [queued, opened('2021-12-31'), used('2022-01-10'), served('2022-02-01', '2023-01-01')];
    given(...wasServed, requeued)
      .when(command, { term: unlimited })
      .gives();
  });
});

describe('when there is no entry to transfer', () => {
  it('says so (A2-23a)', () => {
    given().when(command).refused('ENTRY_NOT_FOUND');
  });
});
