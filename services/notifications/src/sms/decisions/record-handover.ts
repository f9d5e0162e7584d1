import type { Moment } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { Sms, SmsEvent, SmsId } from '../sms.ts';

/** What the gateway said to an attempt: taken, or refused for good. */
export type RecordHandover = Moment & { type: 'RecordHandover'; smsId: SmsId; taken: boolean };

/** The gateway has taken the SMS, which counts as given from now on, or will never take it (A2-20). */
export function recordHandover(sms: Sms, { taken, now }: RecordHandover): SmsEvent[] {
  if (sms.status === 'none') refuse('SMS_NOT_FOUND');
  if (sms.status !== 'WAITING') return [];

  return [taken ? { type: 'SmsSent', sentAt: now } : { type: 'SmsUndelivered', failure: 'NOT_DELIVERED', failedAt: now }];
}
