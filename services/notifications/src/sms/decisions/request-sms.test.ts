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

  it('the SMS is entered as not sent when no number is known (A2-20, GAP-5)', () => {
    given()
      .when(request('SELECT_PROVIDER'), { request: { ...requestFacts, numbers: [] } })
      .gives(withoutNumber, noNumber);
  });

  it('its facts must have been read (A2-20)', () => {
    expect(() => requestSms(none, request('SELECT_PROVIDER'), { policy, request: null })).toThrow('a new SMS needs its facts');
  });

  it('there must be words for it (A2-20)', () => {
    given()
      .when(request('SELECTION_BLOCKED', { variant: 'OTHER' }))
      .refused('NO_TEMPLATE', { kind: 'SANATORIUM_RESORT_TREATMENT', reason: 'SELECTION_BLOCKED', variant: 'OTHER' });
  });
});

describe('when the SMS was requested already', () => {
  it('a repeated event asks for nothing (A2-20)', () => {
    given(requested).when(request('SELECT_PROVIDER'), { request: null }).gives();
  });
});

describe('the number and the sender', () => {
  it('of the invitation are those of the device (A2-15b)', () => expectDevice('INVITATION'));
  it('of the confirmation of consent are those of the device (A2-16a)', () => expectDevice('CONSENT_RECEIVED'));
  it('of the end of an invitation without a reply are those of the device (A2-17b)', () => expectDevice('INVITATION_EXPIRED'));
  it('of the answer to a refusal are those of the device (A2-18)', () => expectDevice('INVITATION_DECLINED'));
  it('of a decision are those of the device, either way (A2-19)', () => {
    expectDevice('DECISION_POSITIVE');
    expectDevice('DECISION_NEGATIVE');
  });
  it('of the reminder are those of the device (A2-24)', () => expectDevice('SELECTION_REMINDER'));
  it('of the block are those of the device (A2-25b)', () => expectDevice('SELECTION_BLOCKED', 'NOT_SELECTED_IN_TWO_MONTHS'));

  it('of SELECT_PROVIDER are one of the mobile citizens database, the person before the legal representative, and E-Sobes (A2-23b)', () => {
    expect(asked('SELECT_PROVIDER', [egov, mobileOfParent, mobile])).toMatchObject({ to: mobile, entry: { sender: 'E_SOBES' } });
    expect(asked('SELECT_PROVIDER', [egov, mobileOfParent]).to).toEqual(mobileOfParent);
    expect(asked('SELECT_PROVIDER', [egov, egovOfParent]).to).toBeNull();
  });

  it('of RESULT_READY are one of the e-government web resource and the State Corporation (A2-11b)', () => {
    const sender = 'STATE_CORPORATION';
    expect(asked('RESULT_READY', [mobile, egovOfParent, egov], 'GRANTED')).toMatchObject({ to: egov, entry: { sender } });
    expect(asked('RESULT_READY', [mobile, egovOfParent], 'REFUSED')).toMatchObject({ to: egovOfParent, entry: { sender } });
    expect(asked('RESULT_READY', [mobile, mobileOfParent], 'GRANTED').to).toBeNull();
  });
});

/** From E-Sobes to the e-government number, else that of mobile citizens; the person before the legal representative. */
function expectDevice(reason: SmsReason, variant: string | null = null): void {
  expect(asked(reason, [mobileOfParent, mobile, egovOfParent, egov], variant)).toMatchObject({
    ...{ to: egov, entry: { sender: 'E_SOBES' } },
  });
  expect(asked(reason, [mobileOfParent, egovOfParent, mobile], variant).to).toEqual(mobile);
  expect(asked(reason, [mobileOfParent, egovOfParent], variant).to).toEqual(egovOfParent);
  expect(asked(reason, [mobileOfParent], variant).to).toEqual(mobileOfParent);
  expect(asked(reason, [], variant).to).toBeNull();
}

describe('the words', () => {
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

describe('the codes of a request', () => {
  const facts = (takenCodes: SmsFacts['request'] & object) => ({ policy, request: takenCodes });

  it('are two, one for consent and one for refusal, and stand in the text (A2-15c)', () => {
    const { replyCodes, entry } = asked('INVITATION');
    expect(replyCodes).toEqual({ consent: '10', refusal: '11' });
    expect(entry.text).toContain('Келіссеңіз 10, бас тартсаңыз 11 кодын');
  });

  it('are none that another live request to the number has (A2-15c)', () => {
    const usedCodes = [
      { number: egov.number, code: '10', isLive: true },
      { number: mobile.number, code: '11', isLive: true },
      { number: egov.number, code: '12', isLive: true },
    ];
    const [event] = requestSms(none, request('INVITATION', { invitationId }), facts({ ...requestFacts, usedCodes }));
    expect(event).toMatchObject({ replyCodes: { consent: '11', refusal: '13' } });
  });

  it('are those of an ended request only when no others are left, so that a late reply meets no new request (A2-15c)', () => {
    const usedCodes = [{ number: egov.number, code: '10', isLive: false }];
    const asked = (codes: string[]) =>
      requestSms(none, request('INVITATION', { invitationId, codes }), facts({ ...requestFacts, usedCodes }));
    expect(asked(['10', '11', '12'])).toMatchObject([{ replyCodes: { consent: '11', refusal: '12' } }]);
    expect(asked(['10', '11'])).toMatchObject([{ replyCodes: { consent: '11', refusal: '10' } }]);
  });

  it('are refused when fewer than two are free (A2-15c)', () => {
    given()
      .when(request('INVITATION', { invitationId, codes: ['10'] }))
      .refused('NO_FREE_CODE');
  });

  it('belong to no other message (A2-15c)', () => {
    expect(asked('CONSENT_RECEIVED').replyCodes).toBeNull();
  });
});
