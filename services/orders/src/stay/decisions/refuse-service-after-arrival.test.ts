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

const reason = 'Came without the card of the polyclinic';
const refuseIt = { type: 'RefuseServiceAfterArrival' as const, ...about, by: provider, reason, ...on('2026-03-03') };
const refused = {
  type: 'ServiceRefusedAfterArrival' as const,
  ...about,
  reason,
  recordedAt: at('2026-03-03'),
  closedOn: plainDate('2026-03-03'),
};

describe('an order whose recipient has arrived', () => {
  it('ends when the provider refuses the service for a stated reason (A2-30c)', () => {
    given(placed, funded, accepted, arrived, started).when(refuseIt).gives(refused, closed('BROKEN_OFF', '2026-03-03'));
    given(placed, funded, accepted, arrived, started, refused).when(refuseIt).gives();
    given(placed, funded, accepted, arrived, started, refused)
      .when({ ...refuseIt, reason: 'Another reason' })
      .refused('REPEATED_DIFFERENTLY');
  });
  it('does not end without a reason, nor by another provider (A2-30c)', () => {
    given(placed, funded, accepted, arrived, started)
      .when({ ...refuseIt, reason: '  ' })
      .refused('REASON_MISSING');
    given(placed, funded, accepted, arrived, started)
      .when({ ...refuseIt, by: rival })
      .refused('ORDER_NOT_FOUND');
  });
});

describe('an order whose recipient has not arrived', () => {
  it('cannot end so (A2-30c)', () => {
    given(placed, funded, accepted).when(refuseIt).refused('RECIPIENT_NOT_ARRIVED');
  });
});
