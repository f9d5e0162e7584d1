import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InvitationSentSchema, SelectionOpenedSchema } from '@aleumet/proto-events';
import { demoRecipients } from '@aleumet/testkit/demo';
import { caseOf, ids, invitation, window } from './case-events.ts';
import { startNotifications, type World } from './world.ts';

const { aigerim, svetlana } = demoRecipients;

describe('when a person is erased', () => {
  let world: World;
  beforeAll(async () => {
    world = await startNotifications();
    await world.tellPerson(aigerim);
    await world.tellPerson(svetlana);
    await world.tell(InvitationSentSchema, { ...caseOf(), ...invitation }, ids.invitation);
    await world.sweep();
    world.moveTo('2026-02-03T04:00:00Z');
    await world.receive('+77000000001', 'мен Айгеріммін');
    world.moveTo('2026-02-04T04:00:00Z');
    await world.tell(SelectionOpenedSchema, { ...caseOf(), ...window }, ids.entry);
    world.moveTo('2026-02-05T04:00:00Z');
    await world.tell(SelectionOpenedSchema, { ...caseOf(svetlana), ...window }, ids.entry);
    await world.erase(aigerim.personId);
  });
  afterAll(() => world[Symbol.asyncDispose]());

  it('the rows stay without the number, and without what the person wrote', async () => {
    expect(await world.journal('code phone phoneSource text')).toMatchObject([
      { code: 'SAN-SMS-01', phone: null, phoneSource: 'EGOV', text: expect.stringContaining('мемлекеттік қызметін') },
      { code: null, phone: null, text: null },
      { code: 'SAN-SMS-06', phone: null, phoneSource: 'MOBILE_CITIZENS' },
      { code: 'SAN-SMS-06', phone: '+77770000007' },
    ]);
    const { contact, replyCode } = world.deps.db;
    expect(await replyCode.count()).toBe(0);
    expect(await contact.findUnique({ where: { personId: aigerim.personId } })).toMatchObject({ erased: true, numbers: [] });
  });

  it('what still waits is not sent', async () => {
    await world.sweep();
    expect(world.handedOver.map(({ number }) => number)).toEqual(['+77000000001', '+77770000007']);
    expect(await world.journal('status failure')).toContainEqual({ status: 'UNDELIVERED', failure: 'NO_NUMBER' });
  });

  it('what comes later goes nowhere and waits for nobody', async () => {
    world.moveTo('2026-02-06T04:00:00Z');
    await world.tell(SelectionOpenedSchema, { ...caseOf(), ...window, transferNo: 2 }, ids.entry);
    expect(await world.journal('code status phone seqNo')).toContainEqual({
      code: 'SAN-SMS-06',
      status: 'UNDELIVERED',
      phone: null,
      seqNo: 4,
    });
  });

  it('no number stands in any event', async () => {
    expect(JSON.stringify(await world.told())).not.toMatch(/\+?77[07]\d{8}/);
  });
});
