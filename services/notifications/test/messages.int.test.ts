import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMilliseconds } from '@aleumet/domain';
import {
  ApplicationGrantedSchema,
  Channel,
  InvitationAcceptedSchema,
  InvitationDeclinedSchema,
  InvitationExpiredSchema,
  InvitationSentSchema,
  ResultHandedToCorporationSchema,
  ResultOutcome,
  ResultReadySchema,
  SelectionBlockedSchema,
  SelectionBlockReason,
  SelectionOpenedSchema,
  SelectionRemindedSchema,
  ServiceRefusedSchema,
} from '@aleumet/proto-events';
import { demoRecipients } from '@aleumet/testkit/demo';
import { blocked, caseOf, granted, handed, ids, invitation, ready, specialistId, window } from './case-events.ts';
import { startNotifications, type World } from './world.ts';

const { aigerim, marat, svetlana } = demoRecipients;
const EGOV = '+77000000001';
const MOBILE = '+77770000001';

let world: World;
beforeAll(async () => {
  world = await startNotifications();
  for (const person of [aigerim, marat, svetlana]) await world.tellPerson(person);
});
afterAll(() => world[Symbol.asyncDispose]());

/** What the step adds to the journal. */
async function added(step: () => Promise<void>): Promise<unknown> {
  const before = await rows();
  world.moveTo(addMilliseconds(world.now(), 1000));
  await step();
  return (await rows()).slice(before.length);
}

async function rows(): Promise<readonly unknown[]> {
  const found = await world.journal('code phone specialist { id } sender');
  return Array.isArray(found) ? found : [];
}

const byItself = { specialist: null, sender: 'E_SOBES' };
const byHand = { specialist: { id: specialistId }, sender: 'E_SOBES' };

describe('the journal gets', () => {
  it('SAN-SMS-01 when a specialist sends an invitation (A2-15b, A2-20)', async () => {
    const found = await added(() => world.tell(InvitationSentSchema, { ...caseOf(), ...invitation }, ids.invitation));
    expect(found).toEqual([{ code: 'SAN-SMS-01', phone: EGOV, ...byHand }]);
  });

  it('SAN-SMS-02 when the recipient consents (A2-16a, A2-20)', async () => {
    const found = await added(() => world.tell(InvitationAcceptedSchema, { ...caseOf(), ...invitation }, ids.invitation));
    expect(found).toEqual([{ code: 'SAN-SMS-02', phone: EGOV, ...byItself }]);
  });

  it('SAN-SMS-03 when no reply came in three working days (A2-17b, A2-20)', async () => {
    const found = await added(() => world.tell(InvitationExpiredSchema, { ...caseOf(), ...invitation }, ids.invitation));
    expect(found).toEqual([{ code: 'SAN-SMS-03', phone: EGOV, ...byItself }]);
  });

  it('SAN-SMS-04 when the recipient refuses (A2-18, A2-20)', async () => {
    const found = await added(() => world.tell(InvitationDeclinedSchema, { ...caseOf(), ...invitation }, ids.invitation));
    expect(found).toEqual([{ code: 'SAN-SMS-04', phone: EGOV, ...byItself }]);
  });

  it('SAN-SMS-05 when it is decided after an invitation, either way (A2-19, A2-20)', async () => {
    const found = await added(async () => {
      await world.tell(ApplicationGrantedSchema, { ...caseOf(), ...granted }, ids.application);
      world.moveTo(addMilliseconds(world.now(), 1000));
      await world.tell(ServiceRefusedSchema, { ...caseOf(), ...granted }, ids.application);
    });
    expect(found).toEqual([
      { code: 'SAN-SMS-05', phone: EGOV, ...byHand },
      { code: 'SAN-SMS-05', phone: EGOV, ...byHand },
    ]);
  });

  it('nothing when it is decided on paper (A2-19)', async () => {
    const onPaper = { ...caseOf(), ...granted, channel: Channel.EMPLOYMENT_DEPARTMENT };
    const found = await added(async () => {
      await world.tell(ApplicationGrantedSchema, onPaper, ids.application);
      await world.tell(ServiceRefusedSchema, { ...onPaper, channel: Channel.STATE_CORPORATION }, ids.application);
    });
    expect(found).toEqual([]);
  });

  it('SAN-SMS-06 when the programme is transferred to the Portal (A2-23b, A2-20)', async () => {
    const found = await added(() => world.tell(SelectionOpenedSchema, { ...caseOf(), ...window }, ids.entry));
    expect(found).toEqual([{ code: 'SAN-SMS-06', phone: MOBILE, ...byItself }]);
  });

  it('SAN-SMS-07 when a month has passed without a choice (A2-24, A2-20)', async () => {
    const found = await added(() => world.tell(SelectionRemindedSchema, { ...caseOf(), ...window }, ids.entry));
    expect(found).toEqual([{ code: 'SAN-SMS-07', phone: EGOV, ...byItself }]);
  });

  it('SAN-SMS-08 with its cause when the choice is blocked (A2-25b, A2-20)', async () => {
    const afterOrder = { ...blocked, reason: SelectionBlockReason.NOT_SELECTED_AFTER_FAILED_ORDER };
    const found = await added(async () => {
      await world.tell(SelectionBlockedSchema, { ...caseOf(), ...blocked }, ids.entry);
      world.moveTo(addMilliseconds(world.now(), 1000));
      await world.tell(SelectionBlockedSchema, { ...caseOf(), ...afterOrder }, ids.entry);
    });
    expect(found).toEqual([
      { code: 'SAN-SMS-08', phone: EGOV, ...byItself },
      { code: 'SAN-SMS-08', phone: EGOV, ...byItself },
    ]);
    const texts = JSON.stringify(await world.journal('text'));
    expect(texts).toContain('екі ай ішінде өнім беруші таңдалмады');
    expect(texts).toContain('тапсырыс орындалмағаннан кейін');
  });

  it('SAN-SMS-09 of the State Corporation, in a journal of its own, once it has the result (A2-11b)', async () => {
    const found = await added(async () => {
      await world.tell(ResultReadySchema, { ...caseOf(), ...ready }, ids.application);
      await world.tell(ResultHandedToCorporationSchema, { ...caseOf(), ...handed }, ids.application);
      await world.tell(ResultHandedToCorporationSchema, { ...caseOf(), ...handed, keepTo: '2026-04-12' }, ids.application);
    });
    expect(found).toEqual([{ code: 'SAN-SMS-09', phone: EGOV, specialist: { id: specialistId }, sender: 'STATE_CORPORATION' }]);
  });

  it('SAN-SMS-09 of a refusal, which tells nobody that the service is granted (A2-11b)', async () => {
    const refusedId = ids.invitation; // no other application has it
    const about = { ...caseOf().about, applicationId: refusedId };
    await world.tell(ResultReadySchema, { about, channel: Channel.STATE_CORPORATION, outcome: ResultOutcome.REFUSED }, refusedId);
    await world.tell(ResultHandedToCorporationSchema, { ...handed, about }, refusedId);
    expect(await world.journal('text')).toContainEqual({
      text:
        'Мемлекеттік қызмет көрсету нәтижесі дайын: қызмет көрсетуден бас тартылды. Дәлелді жауапты өтініш берген Мемлекеттік ' +
        'корпорация бөлімшесінен алыңыз. Соңғы күн: 12.03.2026.',
    });
  });
});

describe('a fact that has not arrived', () => {
  it('makes the SMS of the result wait for what the result says (A2-11b)', async () => {
    const early = { ...handed, about: { ...caseOf().about, applicationId: ids.measure } };
    await expect(world.tell(ResultHandedToCorporationSchema, early, ids.measure)).rejects.toMatchObject({ code: 'FACT_MISSING' });
  });

  it('makes an SMS wait for the person', async () => {
    const stranger = { ...caseOf(demoRecipients.daniyar), ...window };
    await expect(world.tell(SelectionOpenedSchema, stranger, ids.entry)).rejects.toMatchObject({ code: 'FACT_MISSING' });
  });
});

describe('an event that is told twice', () => {
  it('leads to one SMS', async () => {
    const message = world.messageOf(SelectionOpenedSchema, { ...caseOf(svetlana), ...window }, ids.entry);
    const found = await added(async () => {
      await world.deliver(message);
      await world.deliver(message);
    });
    expect(found).toEqual([{ code: 'SAN-SMS-06', phone: '+77770000007', ...byItself }]);
  });
});
