import type { Moment } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { SmsFacts } from '../facts.ts';
import { pauseAfter } from '../policy.ts';
import type { Sms, SmsEvent, SmsId } from '../sms.ts';

/** `attempt`: the number of the attempt that the sender is about to make; `gateway`: the gateway that it is about to call. */
export type BeginAttempt = Moment & { type: 'BeginAttempt'; smsId: SmsId; attempt: number; gateway: string };

/**
 * Reserves an attempt to send the SMS, before the gateway is called. A second process that wants to make the same attempt is
 * refused, so that the SMS is not sent twice. Without a number, or after the last attempt, the SMS becomes undelivered.
 */
export function beginAttempt(sms: Sms, { attempt, gateway, now }: BeginAttempt, { policy }: SmsFacts): SmsEvent[] {
  if (sms.status === 'none') refuse('SMS_NOT_FOUND');
  if (sms.status !== 'WAITING' || sms.attempts !== attempt - 1 || sms.nextAttemptAt > now) refuse('ATTEMPT_TAKEN');
  if (!sms.to || sms.to.number === null) return [{ type: 'SmsUndelivered', failure: 'NO_NUMBER', failedAt: now }];
  if (attempt > policy.deliveryAttempts) return [{ type: 'SmsUndelivered', failure: 'NOT_DELIVERED', failedAt: now }];

  const nextAttemptAt = pauseAfter(policy, attempt, now);
  return [{ type: 'SmsAttempted', attempt, handedTo: gateway, attemptedAt: now, nextAttemptAt }];
}
