import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Unavailable } from '@aleumet/domain';
import { InvitationSentSchema, SelectionOpenedSchema } from '@aleumet/proto-events';
import { type DemoRecipient, demoEmployees, demoRecipients } from '@aleumet/testkit/demo';
import { caseOf, ids, invitation, specialistId, window } from './case-events.ts';
import { startNotifications, type World } from './world.ts';

const { aigerim } = demoRecipients;
const unknown: DemoRecipient = { ...aigerim, phones: [] };
const FIELDS = 'status attempts sentAt failure';

let world: World;
beforeEach(async () => {
  world = await startNotifications();
  await world.tellPerson(aigerim);
});
afterEach(() => world[Symbol.asyncDispose]());

const transfer = () => world.tell(SelectionOpenedSchema, { ...caseOf(), ...window }, ids.entry);
const types = async () => (await world.told()).map(({ type }) => type);
const failing = async () => {
  throw new Unavailable('SMS gateway');
};

describe('while the gateway fails', () => {
  it('the SMS waits and is handed over again after the pause, under the same id (A2-20)', async () => {
    world.gateway.send = failing;
    await transfer();
    await world.sweep();
    await world.sweep();
    expect(await world.journal(FIELDS)).toEqual([{ status: 'WAITING', attempts: 1, sentAt: null, failure: null }]);

    world.gateway.send = async () => 'TAKEN';
    world.moveTo('2026-02-02T04:00:30Z');
    await world.sweep();
    expect(await world.journal(FIELDS)).toEqual([{ status: 'SENT', attempts: 2, sentAt: world.now(), failure: null }]);
    expect(new Set(world.handedOver.map(({ id }) => id)).size).toBe(1);
    expect(await types()).toEqual(['SmsRequested', 'SmsAttempted', 'SmsAttempted', 'SmsSent']);
  });

  it('the last attempt ends the SMS as undelivered', async () => {
    world.gateway.send = failing;
    await transfer();
    for (const day of [2, 3, 4, 5, 6, 7, 8]) {
      world.moveTo(`2026-02-0${day}T04:00:00Z`);
      await world.sweep();
    }
    expect(await world.journal(FIELDS)).toEqual([{ status: 'UNDELIVERED', attempts: 6, sentAt: null, failure: 'NOT_DELIVERED' }]);
    expect(world.handedOver).toHaveLength(6);
  });
});

describe('while the gateway is slow', () => {
  it('no other program makes the same attempt, and nothing else waits for it', async () => {
    const slow = Promise.withResolvers<'TAKEN'>();
    const called = Promise.withResolvers<void>();
    world.gateway.send = () => {
      called.resolve();
      return slow.promise;
    };
    await transfer();
    const first = world.sweep();
    await called.promise;
    await world.sweep();
    await world.tell(SelectionOpenedSchema, { ...caseOf(), ...window, transferNo: 2 }, ids.entry);
    expect(await types()).toEqual(['SmsRequested', 'SmsAttempted', 'SmsRequested']);
    slow.resolve('TAKEN');
    await first;
    expect(world.handedOver).toHaveLength(1);
  });

  it('two programs that start at once hand an SMS over once', async () => {
    await transfer();
    await Promise.all([world.sweep(), world.sweep(), world.sweep()]);
    expect(world.handedOver).toHaveLength(1);
  });
});

describe('when the gateway refuses the number', () => {
  it('the SMS is undelivered at once, and the invitation with it (A2-15b)', async () => {
    world.gateway.send = async () => 'REFUSED';
    await world.tell(InvitationSentSchema, { ...caseOf(), ...invitation }, ids.invitation);
    await world.sweep();
    expect((await world.told()).at(-1)).toMatchObject({
      type: 'SmsUndelivered',
      sequence: 3,
      event: {
        about: { personId: aigerim.personId },
        invitationId: ids.invitation,
        reason: 'SMS_REASON_INVITATION',
        failure: 'UNDELIVERED_REASON_NOT_DELIVERED',
        specialistId,
      },
    });
  });
});

describe('when no number is known', () => {
  it('the journal says so, and the invitation is undeliverable (A2-15b)', async () => {
    await world.tellPerson(unknown);
    await world.tell(InvitationSentSchema, { ...caseOf(), ...invitation }, ids.invitation);
    expect(await world.journal(`code phone ${FIELDS}`)).toEqual([
      { code: 'SAN-SMS-01', phone: null, status: 'UNDELIVERED', attempts: 0, sentAt: null, failure: 'NO_NUMBER' },
    ]);
    expect((await world.told()).map(({ type, sequence }) => [type, sequence])).toEqual([
      ['SmsRequested', 1],
      ['SmsUndelivered', 2],
    ]);
  });

  it('a number of the e-government alone is none for the transfer (A2-23b)', async () => {
    await world.tellPerson({ ...aigerim, phones: aigerim.phones.filter(({ source }) => source === 'EGOV') });
    await transfer();
    await world.sweep();
    expect(await world.journal('status failure')).toEqual([{ status: 'UNDELIVERED', failure: 'NO_NUMBER' }]);
    expect(world.handedOver).toEqual([]);
  });
});

describe('a report of the network', () => {
  const REPORT = `mutation ($input: ReportSmsDeliveryInput!) { reportSmsDelivery(input: $input) { smsId delivered } }`;
  const report = (delivered: boolean) => {
    const input = { smsId: world.handedOver[0]?.id, delivered, reportedAt: world.now() };
    return world.ask(demoEmployees.smsGateway, REPORT, { input });
  };

  it('says that a sent SMS has arrived, once', async () => {
    await transfer();
    await world.sweep();
    const first = await report(true);
    expect(first.data).toEqual({ reportSmsDelivery: { smsId: world.handedOver[0]?.id, delivered: true } });
    expect(await report(true)).toEqual(first);
    expect(await world.journal('status deliveredAt')).toEqual([{ status: 'DELIVERED', deliveredAt: world.now() }]);
    expect(await types()).toEqual(['SmsRequested', 'SmsAttempted', 'SmsSent', 'SmsDelivered']);
  });

  it('says that it has not, and then nothing else', async () => {
    await transfer();
    await world.sweep();
    await report(false);
    expect((await report(true)).codes).toEqual(['SMS_NOT_UNDER_WAY']);
    expect(await types()).toEqual(['SmsRequested', 'SmsAttempted', 'SmsSent', 'SmsUndelivered']);
  });
});
