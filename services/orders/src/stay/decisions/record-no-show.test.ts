import { describe, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import {
  about,
  accepted,
  arrived,
  at,
  closed,
  funded,
  given,
  on,
  placed,
  provider,
  rival,
  started,
} from '../../../test/order-specification.ts';

const record = { type: 'RecordNoShow' as const, ...about, by: provider, ...on('2026-03-03') };
const noShow = { type: 'NoShowRecorded' as const, ...about, recordedAt: at('2026-03-03'), closedOn: plainDate('2026-03-03') };

describe('an accepted order', () => {
  it('has no non-arrival on the arrival day itself (A2-30b)', () => {
    given(placed, funded, accepted)
      .when({ ...record, ...on('2026-03-02') })
      .refused('NO_SHOW_TOO_EARLY', { arrivalOn: '2026-03-02' });
  });
  it('has it from the day after on (A2-30b)', () => {
    given(placed, funded, accepted).when(record).gives(noShow, closed('NOT_TAKEN', '2026-03-03'));
    given(placed, funded, accepted, noShow).when(record).gives();
  });
  it('has it from its own provider, and not after an arrival (A2-30b)', () => {
    given(placed, funded, accepted)
      .when({ ...record, by: rival })
      .refused('ORDER_NOT_FOUND');
    given(placed, funded, accepted, arrived, started).when(record).refused('ORDER_NOT_ACCEPTED');
  });
});
