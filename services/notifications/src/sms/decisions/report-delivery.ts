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
  /** The gateway that reports. */
  gateway: string;
};

/**
 * Records the network operator's report whether an SMS was delivered; deadlines do not change (GAP-5). Only the gateway that was
 * given the SMS may report: for another one there is no such SMS. A report that arrives before the gateway's own answer was stored
 * proves that the gateway accepted the SMS.
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
