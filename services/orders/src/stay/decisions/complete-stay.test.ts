import { describe, it } from 'vitest';
import { money, plainDate } from '@aleumet/domain';
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
} from '../../../test/order-specification.ts';

const departedOn = plainDate('2026-03-16');
const complete = { type: 'CompleteStay' as const, ...about, by: provider, departedOn, ...on('2026-03-16') };
const completed = { type: 'StayCompleted' as const, ...about, departedOn, completedAt: at('2026-03-16'), closedOn: departedOn };

describe('an order whose recipient has arrived', () => {
  it('is completed on the day of departure (A2-26b)', () => {
    const served = { quantity: 14, guaranteed: money(21_000_000) };
    given(placed, funded, accepted, arrived)
      .when(complete)
      .gives(completed, closed('SERVED', '2026-03-16', served));
    given(placed, funded, accepted, arrived, completed).when(complete).gives();
    given(placed, funded, accepted, arrived, completed)
      .when({ ...complete, departedOn: plainDate('2026-03-15') })
      .refused('REPEATED_DIFFERENTLY');
  });
  it('is completed on an earlier day when the person left early', () => {
    const early = plainDate('2026-03-10');
    given(placed, funded, accepted, arrived)
      .when({ ...complete, departedOn: early })
      .gives({ ...completed, departedOn: early }, closed('SERVED', '2026-03-16', { quantity: 8, guaranteed: money(12_000_000) }));
  });
  it('is not completed before the departure, nor beyond the agreed day (A2-26b)', () => {
    given(placed, funded, accepted, arrived)
      .when({ ...complete, ...on('2026-03-15') })
      .refused('DEPARTURE_IN_FUTURE');
    const beyond = plainDate('2026-03-17');
    given(placed, funded, accepted, arrived)
      .when({ ...complete, departedOn: beyond, ...on('2026-03-17') })
      .refused('DEPARTURE_AFTER_ORDER', { departureOn: '2026-03-16' });
  });
  it('is not completed on the day of arrival, nor by another provider', () => {
    const sameDay = plainDate('2026-03-02');
    given(placed, funded, accepted, arrived)
      .when({ ...complete, departedOn: sameDay })
      .refused('DEPARTURE_BEFORE_ARRIVAL', { departedOn: '2026-03-02' });
    given(placed, funded, accepted, arrived)
      .when({ ...complete, by: rival })
      .refused('ORDER_NOT_FOUND');
  });
});
