import { addMilliseconds, id, inForceOn, instant, type InvitationId, momentOf, plainDate } from '@aleumet/domain';
import { specificationOf } from '@aleumet/testkit/specification';
import { readLaw } from '../src/law.ts';
import { catalogue } from '../src/refusals.ts';
import { smsDecider } from '../src/sms/decider.ts';
import type { RequestSms } from '../src/sms/decisions/request-sms.ts';
import type { RequestFacts } from '../src/sms/facts.ts';
import type { About, Entry, KnownNumber, SmsEvent, SmsReason } from '../src/sms/sms.ts';
import { shuffledCodes } from '../src/sms/codes.ts';

export const law = readLaw();
export const policy = inForceOn(law.policies, plainDate('2026-02-02'));
export const invitationId: InvitationId = id('0190b000-0000-7000-8000-000000000001');

/** Minutes after nine o'clock in Almaty on 2 February 2026. */
export const after = (minutes: number) =>
  momentOf({ now: () => addMilliseconds(instant('2026-02-02T04:00:00Z'), minutes * 60_000) });

export const about: About = {
  personId: id('0190b000-0000-7000-8000-000000000002'),
  departmentId: id('0190b000-0000-7000-8000-000000000003'),
  region: '75',
  kind: 'SANATORIUM_RESORT_TREATMENT',
  caseNo: '75-1',
  specialistId: null,
};

const numberOf = (owner: KnownNumber['owner'], source: KnownNumber['source'], line: string): KnownNumber => ({
  number: `+7700000000${line}`,
  source,
  owner,
});
export const egov = numberOf('PERSON', 'EGOV', '1');
export const mobile = numberOf('PERSON', 'MOBILE_CITIZENS', '2');
export const egovOfParent = numberOf('REPRESENTATIVE', 'EGOV', '3');
export const mobileOfParent = numberOf('REPRESENTATIVE', 'MOBILE_CITIZENS', '4');

export const requestFacts: RequestFacts = {
  language: 'KK',
  numbers: [egov, mobile],
  templates: law.templates,
  nextSeqNo: 1,
  usedCodes: [],
};

/** A request for an SMS about `reason`, with the codes 10, 11, 12, ... */
export function request(reason: SmsReason, change: Partial<RequestSms> = {}): RequestSms {
  return {
    type: 'RequestSms',
    smsId: id('0190b000-0000-7000-8000-000000000004'),
    reason,
    variant: null,
    about,
    invitationId: null,
    triggerEventId: 'an event',
    values: { closesOn: '02.04.2026', replyBy: '05.02.2026', keepTo: '12.03.2026', queueNo: '17' },
    codes: shuffledCodes(() => 0),
    ...after(0),
    ...change,
  };
}

export const { given } = specificationOf(smsDecider, { policy, request: requestFacts }, catalogue);

/** The SMS that a transfer asks for, in the journal. */
export const entry: Entry = {
  id: request('SELECT_PROVIDER').smsId,
  sender: 'E_SOBES',
  about,
  seqNo: 1,
  invitationId: null,
  triggerEventId: 'an event',
  requestedAt: after(0).now,
  reason: 'SELECT_PROVIDER',
  code: 'SAN-SMS-06',
  language: 'KK',
  text: 'aleumet.egov.kz порталында авторизациядан өтіп, санаторий-курорттық емделу өнім берушісін таңдаңыз. Соңғы күн: 02.04.2026.',
};
export const requested: SmsEvent = { type: 'SmsRequested', entry, to: mobile, replyCodes: null };
export const withoutNumber: SmsEvent = { type: 'SmsRequested', entry, to: null, replyCodes: null };
export const attempted = (attempt: number, at: number, next: number): SmsEvent => ({
  type: 'SmsAttempted',
  attempt,
  handedTo: 'gateway',
  attemptedAt: after(at).now,
  nextAttemptAt: after(next).now,
});
export const sent: SmsEvent = { type: 'SmsSent', sentAt: after(0).now };
export const noNumber: SmsEvent = { type: 'SmsUndelivered', failure: 'NO_NUMBER', failedAt: after(0).now };
export const undelivered = (at: number): SmsEvent => ({
  type: 'SmsUndelivered',
  failure: 'NOT_DELIVERED',
  failedAt: after(at).now,
});
