import type { InvitationId, Moment } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import { chooseNumber, senderOf } from '../addressee.ts';
import type { SmsFacts, UsedCode } from '../facts.ts';
import type { About, KnownNumber, ReplyCodes, Sms, SmsEvent, SmsId, SmsReason } from '../sms.ts';
import { type TemplateValues, templateOn, textOf } from '../template.ts';

export type RequestSms = Moment & {
  type: 'RequestSms';
  smsId: SmsId;
  reason: SmsReason;
  variant: string | null;
  about: About;
  invitationId: InvitationId | null;
  triggerEventId: string;
  values: TemplateValues;
  /** All codes that exist, in random order: an SMS takes the first free ones. */
  codes: readonly string[];
};

/** Adds an SMS to the journal in response to an event, with or without a number (A2-20, GAP-5). */
export function requestSms(sms: Sms, command: RequestSms, { request }: SmsFacts): SmsEvent[] {
  if (sms.status !== 'none') return [];
  if (!request) throw new Error('a new SMS needs its facts');
  const { smsId: id, reason, variant, about, invitationId, triggerEventId, now, today } = command;
  const { language, numbers, templates, nextSeqNo } = request;
  const to = chooseNumber(reason, numbers);
  const replyCodes = reason === 'INVITATION' ? chooseCodes(command.codes, to, request.usedCodes) : null;
  const template = templateOn(templates, { kind: about.kind, reason, variant }, today);
  const text = textOf(template, language, { ...command.values, caseNo: about.caseNo, ...toValues(replyCodes) });
  const wording = { reason, code: template.code, language, text };
  const row = { id, sender: senderOf(reason), about, seqNo: nextSeqNo, invitationId, triggerEventId, requestedAt: now };
  const requested: SmsEvent = { type: 'SmsRequested', entry: { ...row, ...wording }, to, replyCodes };

  return to ? [requested] : [requested, { type: 'SmsUndelivered', failure: 'NO_NUMBER', failedAt: now }];
}

/** Returns two codes that no other open invitation to the same number has (A2-15c); codes that were never sent to it come first. */
function chooseCodes(codes: readonly string[], to: KnownNumber | null, used: readonly UsedCode[]): ReplyCodes {
  const sent = new Map(used.filter(({ number }) => number === to?.number).map(({ code, isLive }) => [code, isLive]));
  const fresh = codes.filter((code) => !sent.has(code));
  const free = codes.filter((code) => sent.get(code) === false);
  const [consent, refusal] = [...fresh, ...free];
  if (consent === undefined || refusal === undefined) refuse('NO_FREE_CODE');
  return { consent, refusal };
}

function toValues(codes: ReplyCodes | null): TemplateValues {
  return codes ? { consentCode: codes.consent, refusalCode: codes.refusal } : {};
}
