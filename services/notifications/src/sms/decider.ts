import type { Decider } from '@aleumet/domain';
import { type BeginAttempt, beginAttempt } from './decisions/begin-attempt.ts';
import { type RecordHandover, recordHandover } from './decisions/record-handover.ts';
import { type ReportDelivery, reportDelivery } from './decisions/report-delivery.ts';
import { type RequestSms, requestSms } from './decisions/request-sms.ts';
import { evolve } from './evolve.ts';
import type { SmsFacts } from './facts.ts';
import type { Sms, SmsEvent } from './sms.ts';

export type SmsCommand = RequestSms | BeginAttempt | RecordHandover | ReportDelivery;

function decide(sms: Sms, command: SmsCommand, facts: SmsFacts): SmsEvent[] {
  switch (command.type) {
    case 'RequestSms':
      return requestSms(sms, command, facts);
    case 'BeginAttempt':
      return beginAttempt(sms, command, facts);
    case 'RecordHandover':
      return recordHandover(sms, command);
    case 'ReportDelivery':
      return reportDelivery(sms, command, facts);
  }
}

export const smsDecider: Decider<Sms, SmsCommand, SmsEvent, SmsFacts> = { initial: { status: 'none' }, decide, evolve };
