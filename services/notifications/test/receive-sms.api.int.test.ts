import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InvitationExpiredSchema, InvitationSentSchema, SelectionOpenedSchema } from '@aleumet/proto-events';
import { demoEmployees, demoRecipients } from '@aleumet/testkit/demo';
import { caseOf, ids, invitation, window } from './case-events.ts';
import { startNotifications, type World } from './world.ts';

const { aigerim } = demoRecipients;
const EGOV = '+77000000001';
const later = '2026-02-03T04:00:00.000Z';

/** What was told about replies. */
const replies = async (world: World) => (await world.told()).filter(({ type }) => type?.startsWith('SmsRepl'));
const replied = (answer: string, repliedAt = later) => ({
  type: 'SmsReplied',
  key: ids.reply,
  sequence: 1,
  occurredAt: repliedAt,
  event: expect.objectContaining({
    invitationId: ids.invitation,
    answer: `SMS_ANSWER_${answer}`,
    repliedAt: repliedAt.replace('.000', ''),
  }),
});

describe('a request whose codes are 10 for consent and 11 for refusal', () => {
  let world: World;
  beforeEach(async () => {
    world = await startNotifications();
    await world.tellPerson(aigerim);
    await world.tell(InvitationSentSchema, { ...caseOf(), ...invitation }, ids.invitation);
    await world.sweep();
    world.moveTo(later);
  });
  afterEach(() => world[Symbol.asyncDispose]());

  it('is answered by consent, recorded with code, answer, time and number (A2-15c)', async () => {
    const { data, codes } = await world.receive(EGOV, ' 10. ', { id: ids.reply });
    expect(codes).toEqual([]);
    expect(data?.['receiveSms']).toMatchObject({ direction: 'INCOMING', status: 'ANSWERING', answer: 'CONSENT', problem: null });
    expect(await replies(world)).toEqual([replied('CONSENT')]);
    expect(await world.journal('code text phone receivedAt reply { text answer phone receivedAt }')).toMatchObject([
      { code: 'SAN-SMS-01', reply: { text: '10.', answer: 'CONSENT', phone: EGOV, receivedAt: later } },
      { code: null, text: '10.', phone: EGOV, receivedAt: later, reply: null },
    ]);
  });

  it('is answered whatever nobody sees has slipped into the reply: it is left out (A2-15c)', async () => {
    const { codes } = await world.receive(EGOV, '\u200E10\uFEFF\0 \uD800', { id: ids.reply });
    expect(codes).toEqual([]);
    expect(await replies(world)).toEqual([replied('CONSENT')]);
    expect(await world.journal('text direction')).toContainEqual({ text: '10 \uFFFD', direction: 'INCOMING' });
  });

  it('is answered by refusal (A2-15c)', async () => {
    await world.receive(EGOV, '11', { id: ids.reply });
    expect(await replies(world)).toEqual([replied('REFUSAL')]);
  });

  it('is answered once, however often the gateway repeats (A2-15c)', async () => {
    const first = await world.receive(EGOV, '10', { id: ids.reply });
    const again = await world.receive(EGOV, '10', { id: ids.reply });
    expect(again).toEqual(first);
    expect(await replies(world)).toHaveLength(1);
  });

  it('is answered by the first of two replies that come at once (A2-15c)', async () => {
    await Promise.all([world.receive(EGOV, '10', { id: ids.reply }), world.receive(EGOV, '11', { id: ids.otherReply })]);
    const published = await replies(world);
    expect(new Set(published.map(({ type }) => type))).toEqual(new Set(['SmsReplied', 'SmsReplyNotUnderstood']));
  });

  it('is not answered by another code, nor by the code from another number (A2-15c)', async () => {
    const unknown = { status: 'UNMATCHED', answer: null, problem: 'UNKNOWN_CODE', answers: null };
    for (const [number, text] of [
      [EGOV, '12'],
      ['+77000000007', '10'],
      [EGOV, 'иә'],
    ] as const) {
      const { data, codes } = await world.receive(number, text);
      expect(codes).toEqual([]);
      expect(data?.['receiveSms']).toMatchObject(unknown);
    }
    expect((await replies(world)).map(({ type }) => type)).toEqual(Array(3).fill('SmsReplyNotUnderstood'));
  });

  it('is answered also after its term, of which applicants decides by the moment of the reply (A2-17b)', async () => {
    await world.tell(InvitationExpiredSchema, { ...caseOf(), ...invitation }, ids.invitation);
    await world.receive(EGOV, '10', { id: ids.reply });
    expect(await replies(world)).toEqual([replied('CONSENT')]);
  });

  it('keeps its codes from a second request to the number (A2-15c)', async () => {
    const second = { ...caseOf(), ...invitation, invitationId: ids.otherInvitation };
    await world.tell(InvitationSentSchema, second, ids.otherInvitation);
    await world.sweep();
    expect(JSON.stringify(await world.journal('text'))).toContain('Келіссеңіз 12, бас тартсаңыз 13');
    await world.receive(EGOV, '12', { id: ids.reply });
    expect(await replies(world)).toMatchObject([{ event: { invitationId: ids.otherInvitation, answer: 'SMS_ANSWER_CONSENT' } }]);
  });
});

describe('whoever guesses codes', () => {
  const wrong = ['99', '98', '97'];
  const right = ['11', '10'];
  let world: World;
  beforeEach(async () => {
    world = await startNotifications();
    await world.tellPerson(aigerim);
    await world.tell(InvitationSentSchema, { ...caseOf(), ...invitation }, ids.invitation);
    await world.sweep();
    world.moveTo(later);
  });
  afterEach(() => world[Symbol.asyncDispose]());

  it('through a gateway that was handed nothing spoils no code of the one that was (A2-15c)', async () => {
    const through = { ...demoEmployees.smsGateway, sub: 'another gateway' };
    for (const code of [...wrong, ...right]) await world.receive(EGOV, code, { through });
    await world.receive(EGOV, '10', { id: ids.reply });
    expect((await replies(world)).filter(({ type }) => type === 'SmsReplied')).toEqual([replied('CONSENT')]);
  });

  it('answers for nobody after three wrong ones, and the specialist reads why (A2-15c)', async () => {
    for (const code of [...wrong, ...right]) await world.receive(EGOV, code);
    expect((await replies(world)).filter(({ type }) => type === 'SmsReplied')).toEqual([]);
    const problems = (await world.journal('problem')) as { problem: string | null }[];
    expect(problems.filter(({ problem }) => problem === 'CODE_VOID')).toHaveLength(2);
  });

  it('does no better with all codes at once (A2-15c)', async () => {
    await Promise.all([...wrong, '96', '95'].map((code) => world.receive(EGOV, code)));
    await Promise.all(right.map((code) => world.receive(EGOV, code)));
    expect((await replies(world)).filter(({ type }) => type === 'SmsReplied')).toEqual([]);
  });

  it('does not spoil a request that comes later, whose codes are new (A2-15c)', async () => {
    for (const code of wrong) await world.receive(EGOV, code);
    const second = { ...caseOf(), ...invitation, invitationId: ids.otherInvitation };
    await world.tell(InvitationSentSchema, second, ids.otherInvitation);
    await world.sweep();
    await world.receive(EGOV, '12', { id: ids.reply });
    expect(await replies(world)).toContainEqual(
      expect.objectContaining({ type: 'SmsReplied', event: expect.objectContaining({ invitationId: ids.otherInvitation }) }),
    );
  });

  it('cannot do so through a gateway that was handed nothing, nor report what became of the SMS (A2-15c)', async () => {
    const another = { ...demoEmployees.smsGateway, sub: 'another' };
    const RECEIVE = 'mutation ($input: ReceiveSmsInput!) { receiveSms(input: $input) { problem } }';
    const REPORT = 'mutation ($input: ReportSmsDeliveryInput!) { reportSmsDelivery(input: $input) { smsId } }';
    const input = { id: ids.reply, from: EGOV, text: '10', receivedAt: later };
    expect((await world.ask(another, RECEIVE, { input })).data).toEqual({ receiveSms: { problem: 'UNKNOWN_CODE' } });
    const smsId = world.handedOver[0]?.id;
    const foreign = await world.ask(another, REPORT, { input: { smsId, delivered: false, reportedAt: later } });
    const absent = await world.ask(another, REPORT, { input: { smsId: ids.measure, delivered: false, reportedAt: later } });
    expect(foreign).toEqual(absent);
    expect(foreign.codes).toEqual(['SMS_NOT_FOUND']);
  });
});

describe('when all codes have been sent to a number', () => {
  it('those of an ended invitation serve again, and answer the new one (A2-15c)', async () => {
    await using world = await startNotifications();
    await world.tellPerson(aigerim);
    const numbered = (number: number) => `0190b000-0000-7000-8000-0000000001${number}`;
    const send = (number: number) =>
      world.tell(InvitationSentSchema, { ...caseOf(), ...invitation, invitationId: numbered(number) }, numbered(number));
    for (let number = 10; number < 55; number += 1) await send(number);
    await expect(send(55)).rejects.toMatchObject({ code: 'NO_FREE_CODE' });
    await world.tell(InvitationExpiredSchema, { ...caseOf(), ...invitation, invitationId: numbered(30) }, numbered(30));
    await send(56);
    await world.sweep();
    await world.receive(EGOV, '50');
    expect(await replies(world)).toMatchObject([{ event: { invitationId: numbered(56), answer: 'SMS_ANSWER_CONSENT' } }]);
  });
});

describe('a reply that does not parse', () => {
  it.each([
    ['no number', { from: '4477' }, 'BAD_USER_INPUT'],
    ['a text without end', { text: '1'.repeat(1001) }, 'BAD_USER_INPUT'],
    ['a moment that has not come', { receivedAt: '2026-02-02T04:05:00.001Z' }, 'RECEIVED_IN_FUTURE'],
  ])('is refused for %s and leaves no trace', async (_what, wrong, code) => {
    await using world = await startNotifications();
    const query = 'mutation ($input: ReceiveSmsInput!) { receiveSms(input: $input) { id } }';
    const input = { id: ids.reply, from: EGOV, text: '10', receivedAt: world.now(), ...wrong };
    expect((await world.ask(demoEmployees.smsGateway, query, { input })).codes).toEqual([code]);
    expect([await world.told(), await world.deps.db.smsRecord.count()]).toEqual([[], 0]);
  });
});

describe('a reply to an SMS that asks nothing', () => {
  it('stands in the journal of the case about which the number was written to last', async () => {
    await using world = await startNotifications();
    await world.tellPerson(aigerim);
    await world.tell(SelectionOpenedSchema, { ...caseOf(), ...window }, ids.entry);
    world.moveTo(later);
    await world.receive('+7 777 000 00 01', 'рахмет');
    expect(await world.journal('direction text phone caseNo person { id }')).toMatchObject([
      { direction: 'OUTGOING' },
      { direction: 'INCOMING', text: 'рахмет', phone: '+77770000001', caseNo: '75-1', person: { id: aigerim.personId } },
    ]);
  });
});
