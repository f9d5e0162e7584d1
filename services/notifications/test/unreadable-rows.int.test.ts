import { describe, expect, it } from 'vitest';
import { InvitationSentSchema, SelectionOpenedSchema } from '@aleumet/proto-events';
import { demoEmployees, demoRecipients } from '@aleumet/testkit/demo';
import { caseOf, ids, invitation, window } from './case-events.ts';
import { startNotifications } from './world.ts';

const { aigerim, svetlana } = demoRecipients;

describe('an SMS that cannot be shown', () => {
  it('costs itself only in the journal', async () => {
    await using world = await startNotifications();
    await world.tellPerson(aigerim);
    await world.tellPerson(svetlana);
    await world.tell(InvitationSentSchema, { ...caseOf(), ...invitation }, ids.invitation);
    world.moveTo('2026-02-04T04:00:00Z');
    await world.tell(SelectionOpenedSchema, { ...caseOf(svetlana, '75-2'), ...window }, ids.entry);
    await world.deps.db.smsRecord.updateMany({ where: { code: 'SAN-SMS-06' }, data: { language: 'tlh' } });
    const { data, errors } = await world.askWithPlaces(demoEmployees.specialistAlmaty, '{ smsJournal { nodes { code } } }');
    expect(data).toEqual({ smsJournal: { nodes: [null, { code: 'SAN-SMS-01' }] } });
    expect(errors).toEqual(['smsJournal.nodes.0 INTERNAL_SERVER_ERROR']);
  });
});
