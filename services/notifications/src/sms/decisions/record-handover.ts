import type { Moment } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { Sms, SmsEvent, SmsId } from '../sms.ts';

/** The gateway's answer to an attempt: accepted, or permanently refused. */
export type RecordHandover = Moment & { type: 'RecordHandover'; smsId: SmsId; taken: boolean };

/** Records that the gateway has accepted the SMS, which then counts as sent, or will never accept it (A2-20). */
export function recordHandover(sms: Sms, { taken, now }: RecordHandover): SmsEvent[] {
  if (sms.status === 'none') refuse('SMS_NOT_FOUND');
  if (sms.status !== 'WAITING') return [];

  return [taken ? { type: 'SmsSent', sentAt: now } : { type: 'SmsUndelivered', failure: 'NOT_DELIVERED', failedAt: now }];
}
