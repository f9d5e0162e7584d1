import { describe, expect, it } from 'vitest';
import type { SmsFacts } from '../facts.ts';
import type { KnownNumber, Sms, SmsReason, SmsRequested } from '../sms.ts';
import {
  egov,
  egovOfParent,
  given,
  invitationId,
  mobile,
  mobileOfParent,
  noNumber,
  policy,
  request,
  requested,
  requestFacts,
  withoutNumber,
} from '../../../test/sms-specification.ts';
import { requestSms } from './request-sms.ts';

const none: Sms = { status: 'none' };

/** What is requested when these numbers are known. */
function asked(reason: SmsReason, numbers: readonly KnownNumber[] = [egov, mobile], variant: string | null = null): SmsRequested {
  const facts: SmsFacts = { policy, request: { ...requestFacts, numbers } };
  const [event] = requestSms(none, request(reason, { variant, invitationId }), facts);
  if (event?.type !== 'SmsRequested') throw new Error('nothing was requested');
  return event;
}

describe('when nothing was sent about the event', () => {
  it('the SMS is entered in the journal with number, text and cause (A2-20, A2-23b)', () => {
    given().when(request('SELECT_PROVIDER')).gives(requested);
  });

  it('the SMS is entered as not sent when no number is known (GAP-5)', () => {
    given()
      .when(request('SELECT_PROVIDER'), { request: { ...requestFacts, numbers: [] } })
      .gives(withoutNumber, noNumber);
  });

  it('there must be words for it', () => {
    given()
      .when(request('SELECTION_BLOCKED', { variant: 'OTHER' }))
      .refused('NO_TEMPLATE', { kind: 'SANATORIUM_RESORT_TREATMENT', reason: 'SELECTION_BLOCKED', variant: 'OTHER' });
  });
});

describe('when the SMS was requested already', () => {
  it('a repeated event asks for nothing', () => {
    given(requested).when(request('SELECT_PROVIDER'), { request: null }).gives();
  });
});

describe('the number', () => {
  it.each([
    'INVITATION',
    'CONSENT_RECEIVED',
    'INVITATION_EXPIRED',
    'INVITATION_DECLINED',
    'DECISION_POSITIVE',
    'SELECTION_REMINDER',
  ] as const)(
    'of %s is that of the e-government web resource, else of the mobile citizens database (A2-15b, A2-24)',
    (reason) => {
      expect(asked(reason, [mobile, egov]).to).toEqual(egov);
      expect(asked(reason, [mobileOfParent, mobile]).to).toEqual(mobile);
      expect(asked(reason, [mobileOfParent, egovOfParent]).to).toEqual(egovOfParent);
    },
  );

  it('of SELECTION_BLOCKED is that of the recipient (A2-25b)', () => {
    expect(asked('SELECTION_BLOCKED', [mobileOfParent, mobile], 'NOT_SELECTED_IN_TWO_MONTHS').to).toEqual(mobile);
  });

  it('of SELECT_PROVIDER is one of the mobile citizens database, the person before the legal representative (A2-23b)', () => {
    expect(asked('SELECT_PROVIDER', [egov, mobileOfParent, mobile]).to).toEqual(mobile);
    expect(asked('SELECT_PROVIDER', [egov, mobileOfParent]).to).toEqual(mobileOfParent);
    expect(asked('SELECT_PROVIDER', [egov, egovOfParent]).to).toBeNull();
  });

  it('of RESULT_READY is one of the e-government web resource (A2-11b)', () => {
    expect(asked('RESULT_READY', [mobile, egovOfParent, egov], 'GRANTED').to).toEqual(egov);
    expect(asked('RESULT_READY', [mobile, egovOfParent], 'GRANTED').to).toEqual(egovOfParent);
    expect(asked('RESULT_READY', [mobile], 'GRANTED').to).toBeNull();
  });
});

describe('the sender', () => {
  it('is the State Corporation for the result (A2-11b)', () => {
    expect(asked('RESULT_READY', [egov], 'REFUSED').entry.sender).toBe('STATE_CORPORATION');
  });

  it('is E-Sobes for everything else (A2-20)', () => {
    expect(asked('INVITATION').entry.sender).toBe('E_SOBES');
  });
});

describe('the words', () => {
  it.each([
    { reason: 'INVITATION', variant: null, code: 'SAN-SMS-01', rule: 'A2-15b' },
    { reason: 'CONSENT_RECEIVED', variant: null, code: 'SAN-SMS-02', rule: 'A2-16a' },
    { reason: 'INVITATION_EXPIRED', variant: null, code: 'SAN-SMS-03', rule: 'A2-17b' },
    { reason: 'INVITATION_DECLINED', variant: null, code: 'SAN-SMS-04', rule: 'A2-18' },
    { reason: 'DECISION_POSITIVE', variant: null, code: 'SAN-SMS-05', rule: 'A2-19' },
    { reason: 'DECISION_NEGATIVE', variant: null, code: 'SAN-SMS-05', rule: 'A2-19' },
    { reason: 'SELECT_PROVIDER', variant: null, code: 'SAN-SMS-06', rule: 'A2-23b' },
    { reason: 'SELECTION_REMINDER', variant: null, code: 'SAN-SMS-07', rule: 'A2-24' },
    { reason: 'SELECTION_BLOCKED', variant: 'NOT_SELECTED_IN_TWO_MONTHS', code: 'SAN-SMS-08', rule: 'A2-25b' },
    { reason: 'SELECTION_BLOCKED', variant: 'NOT_SELECTED_AFTER_FAILED_ORDER', code: 'SAN-SMS-08', rule: 'A2-25b' },
    { reason: 'RESULT_READY', variant: 'GRANTED', code: 'SAN-SMS-09', rule: 'A2-11b' },
    { reason: 'RESULT_READY', variant: 'REFUSED', code: 'SAN-SMS-09', rule: 'A2-11b' },
  ] as const)('about $reason, variant $variant, are those of $code, no gap left open ($rule)', ({ reason, variant, code }) => {
    const { entry } = asked(reason, [egov, mobile], variant);
    expect(entry.code).toBe(code);
    expect(entry.text).not.toMatch(/[{}]/);
  });

  it('are Russian for whom the register says so', () => {
    const [event] = requestSms(none, request('SELECT_PROVIDER'), { policy, request: { ...requestFacts, language: 'RU' } });
    expect(event).toMatchObject({
      entry: {
        language: 'RU',
        text: 'Авторизуйтесь на портале aleumet.egov.kz и выберите поставщика санаторно-курортного лечения. Последний день: 02.04.2026.',
      },
    });
  });
});

describe('the codes of a request (A2-15c)', () => {
  const facts = (takenCodes: SmsFacts['request'] & object) => ({ policy, request: takenCodes });

  it('are two, one for consent and one for refusal, and stand in the text', () => {
    const { replyCodes, entry } = asked('INVITATION');
    expect(replyCodes).toEqual({ consent: '10', refusal: '11' });
    expect(entry.text).toContain('Келіссеңіз 10, бас тартсаңыз 11 кодын');
  });

  it('are none that another live request to the number has', () => {
    const usedCodes = [
      { number: egov.number, code: '10', isLive: true },
      { number: mobile.number, code: '11', isLive: true },
      { number: egov.number, code: '12', isLive: true },
    ];
    const [event] = requestSms(none, request('INVITATION', { invitationId }), facts({ ...requestFacts, usedCodes }));
    expect(event).toMatchObject({ replyCodes: { consent: '11', refusal: '13' } });
  });

  it('are those of an ended request only when no others are left, so that a late reply meets no new request', () => {
    const usedCodes = [{ number: egov.number, code: '10', isLive: false }];
    const asked = (codes: string[]) =>
      requestSms(none, request('INVITATION', { invitationId, codes }), facts({ ...requestFacts, usedCodes }));
    expect(asked(['10', '11', '12'])).toMatchObject([{ replyCodes: { consent: '11', refusal: '12' } }]);
    expect(asked(['10', '11'])).toMatchObject([{ replyCodes: { consent: '11', refusal: '10' } }]);
  });

  it('are refused when fewer than two are free', () => {
    given()
      .when(request('INVITATION', { invitationId, codes: ['10'] }))
      .refused('NO_FREE_CODE');
  });

  it('belong to no other message', () => {
    expect(asked('CONSENT_RECEIVED').replyCodes).toBeNull();
  });
});
