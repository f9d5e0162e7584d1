import type { Instant, Moment } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { SmsFacts } from '../facts.ts';
import { isTooFarAhead } from '../policy.ts';
import type { Sms, SmsEvent, SmsId } from '../sms.ts';

export type ReportDelivery = Moment & {
  type: 'ReportDelivery';
  smsId: SmsId;
  delivered: boolean;
  reportedAt: Instant;
  /** The gateway that passes the report on. */
  gateway: string;
};

/**
 * The operator of the network reports whether an SMS has arrived; windows and deadlines stay as they are (GAP-5). Only the gateway that
 * got the SMS passes reports on: to another there is no such SMS. A report that comes before the gateway's own answer is kept tells that
 * the gateway took the SMS.
 */
export function reportDelivery(sms: Sms, command: ReportDelivery, { policy }: SmsFacts): SmsEvent[] {
  const { delivered, reportedAt, gateway, now } = command;
  if (sms.status === 'none' || sms.handedTo !== gateway) refuse('SMS_NOT_FOUND');
  if (isTooFarAhead(policy, reportedAt, now)) refuse('REPORTED_IN_FUTURE');
  if (isTooFarAhead(policy, sms.entry.requestedAt, reportedAt)) refuse('REPORTED_BEFORE_SENDING');
  if (sms.status === (delivered ? 'DELIVERED' : 'UNDELIVERED')) return [];
  if (sms.status !== 'SENT' && !(sms.status === 'WAITING' && sms.attempts > 0)) refuse('SMS_NOT_UNDER_WAY');

  const sent: SmsEvent[] = sms.status === 'WAITING' ? [{ type: 'SmsSent', sentAt: reportedAt }] : [];
  if (delivered) return [...sent, { type: 'SmsDelivered', deliveredAt: reportedAt }];
  return [...sent, { type: 'SmsUndelivered', failure: 'NOT_DELIVERED', failedAt: reportedAt }];
}
