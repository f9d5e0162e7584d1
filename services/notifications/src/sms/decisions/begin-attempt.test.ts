import { describe, it } from 'vitest';
import {
  after,
  attempted,
  entry,
  given,
  policy,
  requested,
  sent,
  undelivered,
  withoutNumber,
} from '../../../test/sms-specification.ts';
import type { SmsEvent } from '../sms.ts';
import type { BeginAttempt } from './begin-attempt.ts';

const begin = (attempt: number, minutes: number): BeginAttempt => ({
  type: 'BeginAttempt',
  smsId: entry.id,
  attempt,
  gateway: 'gateway',
  ...after(minutes),
});

describe('when the SMS waits', () => {
  it('the first attempt may begin at once, and no other for half a minute', () => {
    given(requested)
      .when(begin(1, 0))
      .gives(attempted(1, 0, 0.5));
  });

  it('every further pause is four times as long', () => {
    given(requested, attempted(1, 0, 0.5))
      .when(begin(2, 0.5))
      .gives(attempted(2, 0.5, 2.5));
    given(requested, attempted(1, 0, 0.5), attempted(2, 0.5, 2.5))
      .when(begin(3, 2.5))
      .gives(attempted(3, 2.5, 10.5));
  });

  it('no attempt begins before the pause is over', () => {
    given(requested, attempted(1, 0, 0.5))
      .when(begin(2, 0.499))
      .refused('ATTEMPT_TAKEN');
  });

  it('an attempt is made by one program only', () => {
    given(requested, attempted(1, 0, 0.5))
      .when(begin(1, 0.5))
      .refused('ATTEMPT_TAKEN');
  });

  it('it ends as undelivered when the last attempt came to nothing (A2-20)', () => {
    const tried: SmsEvent[] = Array.from({ length: policy.deliveryAttempts }, (_, at) => attempted(at + 1, 0, 1));
    given(requested, ...tried.slice(0, -1))
      .when(begin(policy.deliveryAttempts, 1))
      .gives(attempted(6, 1, 1.5));
    given(requested, ...tried)
      .when(begin(policy.deliveryAttempts + 1, 1))
      .gives(undelivered(1));
  });

  it('it ends as undelivered when the number is gone (GAP-5)', () => {
    given(withoutNumber)
      .when(begin(1, 0))
      .gives({ type: 'SmsUndelivered', failure: 'NO_NUMBER', failedAt: after(0).now });
  });
});

describe('when the SMS does not wait', () => {
  it('no attempt begins', () => {
    given(requested, attempted(1, 0, 0.5), sent)
      .when(begin(2, 1))
      .refused('ATTEMPT_TAKEN');
  });

  it('an unknown SMS is not found', () => {
    given().when(begin(1, 0), { request: null }).refused('SMS_NOT_FOUND');
  });
});
