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
  served,
  started,
} from '../../../test/order-specification.ts';

const departedOn = plainDate('2026-03-16');
const complete = { type: 'CompleteStay' as const, ...about, by: provider, departedOn, ...on('2026-03-16') };
const completed = {
  ...{ type: 'StayCompleted' as const, ...about, departedOn, bedDays: 14 },
  ...{ completedAt: at('2026-03-16'), closedOn: departedOn },
};
const stayed = served(14, '2026-03-16');

describe('an order whose recipient has arrived', () => {
  it('is completed on the day of departure (A2-26b)', () => {
    const whole = { quantity: 14, guaranteed: money(21_000_000) };
    given(placed, funded, accepted, arrived, started)
      .when(complete)
      .gives(stayed, completed, closed('SERVED', '2026-03-16', whole));
    given(placed, funded, accepted, arrived, started, stayed, completed).when(complete).gives();
    given(placed, funded, accepted, arrived, started, stayed, completed)
      .when({ ...complete, departedOn: plainDate('2026-03-15') })
      .refused('REPEATED_DIFFERENTLY');
  });
  it('is completed on an earlier day when the person left early', () => {
    const early = plainDate('2026-03-10');
    given(placed, funded, accepted, arrived, started)
      .when({ ...complete, departedOn: early })
      .gives(
        served(8, '2026-03-10', '2026-03-16'),
        { ...completed, departedOn: early, bedDays: 8 },
        closed('SERVED', '2026-03-16', { quantity: 8, guaranteed: money(12_000_000) }),
      );
  });
  it('is not completed before the departure, nor beyond the agreed day (A2-26b)', () => {
    given(placed, funded, accepted, arrived, started)
      .when({ ...complete, ...on('2026-03-15') })
      .refused('DEPARTURE_IN_FUTURE');
    const beyond = plainDate('2026-03-17');
    given(placed, funded, accepted, arrived, started)
      .when({ ...complete, departedOn: beyond, ...on('2026-03-17') })
      .refused('DEPARTURE_AFTER_ORDER', { departureOn: '2026-03-16' });
  });
  it('is not completed on the day of arrival, nor by another provider', () => {
    const sameDay = plainDate('2026-03-02');
    given(placed, funded, accepted, arrived, started)
      .when({ ...complete, departedOn: sameDay })
      .refused('DEPARTURE_BEFORE_ARRIVAL', { departedOn: '2026-03-02' });
    given(placed, funded, accepted, arrived, started)
      .when({ ...complete, by: rival })
      .refused('ORDER_NOT_FOUND');
  });
});
