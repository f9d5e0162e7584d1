import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SelectionOpenedSchema } from '@aleumet/proto-events';
import { demoRecipients } from '@aleumet/testkit/demo';
import { caseOf, ids, specialistId, window } from './case-events.ts';
import { startNotifications, type World } from './world.ts';

const { aigerim, alikhan } = demoRecipients;
const FIELDS = `seqNo caseNo kind sentAt phone specialist { id } code reason direction status sender language text
  phoneSource phoneOwner attempts failure person { id }`;

describe('when a programme is transferred to the Portal', () => {
  let world: World;
  beforeEach(async () => {
    world = await startNotifications();
    await world.tellPerson(aigerim);
  });
  afterEach(() => world[Symbol.asyncDispose]());

  it('the row stands in the journal with what the form A2/F6 asks for, and the SMS goes to the mobile citizens number (A2-20, A2-23b)', async () => {
    const opened = world.messageOf(SelectionOpenedSchema, { ...caseOf(), ...window, specialistId }, ids.entry);
    await world.deliver(opened);
    await world.deliver(opened);
    await world.sweep();
    await world.sweep();
    expect(await world.journal(FIELDS)).toEqual([
      {
        seqNo: 1,
        caseNo: '75-1',
        kind: 'SANATORIUM_RESORT_TREATMENT',
        sentAt: world.now(),
        phone: '+77770000001',
        specialist: { id: specialistId },
        code: 'SAN-SMS-06',
        reason: 'SELECT_PROVIDER',
        direction: 'OUTGOING',
        status: 'SENT',
        sender: 'E_SOBES',
        language: 'KK',
        text: 'aleumet.egov.kz порталында авторизациядан өтіп, санаторий-курорттық емделу өнім берушісін таңдаңыз. Соңғы күн: 02.04.2026.',
        phoneSource: 'MOBILE_CITIZENS',
        phoneOwner: 'PERSON',
        attempts: 1,
        failure: null,
        person: { id: aigerim.personId },
      },
    ]);
    expect(world.handedOver.map(({ number, sender }) => [number, sender])).toEqual([['+77770000001', 'E_SOBES']]);
    expect((await world.told()).map(({ type, sequence }) => [type, sequence])).toEqual([
      ['SmsRequested', 1],
      ['SmsAttempted', 2],
      ['SmsSent', 3],
    ]);
  });

  it('every further transfer sends its own SMS under the next number (A2-20, A2-23b)', async () => {
    await world.tell(SelectionOpenedSchema, { ...caseOf(), ...window }, ids.entry);
    await world.sweep();
    world.moveTo('2026-04-03T04:00:00Z');
    await world.tell(SelectionOpenedSchema, { ...caseOf(), ...window, transferNo: 2 }, ids.entry);
    await world.sweep();
    expect(await world.journal('seqNo code status')).toEqual([
      { seqNo: 1, code: 'SAN-SMS-06', status: 'SENT' },
      { seqNo: 2, code: 'SAN-SMS-06', status: 'SENT' },
    ]);
  });

  it('the number of the legal representative serves a child without one (A2-23b)', async () => {
    await world.tellPerson(alikhan);
    await world.tell(SelectionOpenedSchema, { ...caseOf(alikhan), ...window }, ids.entry);
    expect(await world.journal('phone phoneOwner')).toContainEqual({ phone: '+77770000002', phoneOwner: 'REPRESENTATIVE' });
  });
});
