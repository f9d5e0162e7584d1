import { describe, it } from 'vitest';
import { after, attempted, entry, given, requested, sent, undelivered } from '../../../test/sms-specification.ts';
import type { RecordHandover } from './record-handover.ts';

const record = (taken: boolean): RecordHandover => ({ type: 'RecordHandover', smsId: entry.id, taken, ...after(0) });

describe('when an attempt is made', () => {
  it('the SMS is sent as soon as the gateway has taken it (A2-20)', () => {
    given(requested, attempted(1, 0, 0.5))
      .when(record(true))
      .gives(sent);
  });

  it('the SMS is undelivered when the gateway will never take it (A2-20)', () => {
    given(requested, attempted(1, 0, 0.5))
      .when(record(false))
      .gives(undelivered(0));
  });
});

describe('when the end of the SMS is known', () => {
  it('an answer to an earlier attempt changes nothing (A2-20)', () => {
    given(requested, attempted(1, 0, 0.5), sent)
      .when(record(true))
      .gives();
    given(requested, attempted(1, 0, 0.5), undelivered(0))
      .when(record(true))
      .gives();
  });

  it('an unknown SMS is not found (A2-20)', () => {
    given().when(record(true)).refused('SMS_NOT_FOUND');
  });
});
