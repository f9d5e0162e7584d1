import { describe, it } from 'vitest';
import { instant } from '@aleumet/domain';
import {
  about,
  accepted,
  arrived,
  at,
  begun,
  funded,
  given,
  on,
  placed,
  presented,
  provider,
  rival,
  started,
} from '../../../test/order-specification.ts';

const record = {
  type: 'RecordArrival' as const,
  ...about,
  by: provider,
  arrivedAt: at('2026-03-02'),
  presented,
  ...on('2026-03-02'),
};

describe('an accepted order', () => {
  it('has its arrival recorded on the arrival day, with the three documents (A2-30a, A2-29a)', () => {
    given(placed, funded, accepted).when(record).gives(arrived, begun('2026-03-02'));
    given(placed, funded, accepted, arrived, started).when(record).gives();
    const otherCard = { ...presented, cardNumber: '13' };
    given(placed, funded, accepted, arrived, started)
      .when({ ...record, presented: otherCard })
      .refused('REPEATED_DIFFERENTLY');
  });
  it('keeps the day and hour that were recorded first (A2-30a)', () => {
    given(placed, funded, accepted, arrived, started)
      .when({ ...record, arrivedAt: at('2026-03-03'), ...on('2026-03-03') })
      .refused('REPEATED_DIFFERENTLY');
  });
  it('has no arrival the day before (A2-30a)', () => {
    const early = { arrivedAt: at('2026-03-01'), ...on('2026-03-01') };
    given(placed, funded, accepted)
      .when({ ...record, ...early })
      .refused('ARRIVAL_TOO_EARLY', { arrivalOn: '2026-03-02' });
  });
  it('counts the day by the clocks of Almaty (A2-30a)', () => {
    const justBefore = instant('2026-03-01T18:59:59Z');
    given(placed, funded, accepted)
      .when({ ...record, arrivedAt: justBefore })
      .refused('ARRIVAL_TOO_EARLY', { arrivalOn: '2026-03-02' });
    const midnight = instant('2026-03-01T19:00:00Z');
    given(placed, funded, accepted)
      .when({ ...record, arrivedAt: midnight })
      .gives({ ...arrived, arrivedAt: midnight }, begun('2026-03-02'));
  });
  it('has an arrival on the last day of which a night is left, and none on the day of departure (A2-30a)', () => {
    const late = { arrivedAt: at('2026-03-15'), ...on('2026-03-16') };
    given(placed, funded, accepted)
      .when({ ...record, ...late })
      .gives({ ...arrived, arrivedAt: late.arrivedAt, recordedAt: at('2026-03-16') }, begun('2026-03-15', '2026-03-16'));
    given(placed, funded, accepted)
      .when({ ...record, ...late, arrivedAt: at('2026-03-16') })
      .refused('ARRIVAL_AFTER_STAY', { departureOn: '2026-03-16' });
  });
  it('needs each of the three documents (A2-29a, A2-30a)', () => {
    for (const missing of ['identityDocument', 'sanatoriumCard', 'bedNotice']) {
      given(placed, funded, accepted)
        .when({ ...record, presented: { ...presented, [missing]: false } })
        .refused('DOCUMENTS_NOT_PRESENTED');
    }
  });
  it('is recorded after it happened, by its own provider (A2-30a)', () => {
    given(placed, funded, accepted)
      .when({ ...record, arrivedAt: at('2026-03-03') })
      .refused('ARRIVAL_IN_FUTURE');
    given(placed, funded, accepted)
      .when({ ...record, by: rival })
      .refused('ORDER_NOT_FOUND');
  });
});

describe('an order that is not accepted', () => {
  it('has no arrival (A2-30a)', () => {
    given(placed, funded).when(record).refused('ORDER_NOT_ACCEPTED');
  });
});
