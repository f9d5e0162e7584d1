import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SmsAnswer, SmsReason, SmsRepliedSchema, SmsUndeliveredSchema, toTimestamp } from '@aleumet/proto-events';
import {
  aigerim,
  aigerimUser,
  applicationInput,
  daniyar,
  idOf,
  loadReferenceData,
  morning,
  REGISTER_APPLICATION,
  specialistAlmaty,
  specialistKaraganda,
  svetlana,
  tellMeasure,
} from './fixtures.ts';
import { startApplicants, type World } from './world.ts';

let world: World;
const SEND = `mutation ($input: SendInvitationInput!) {
  sendInvitation(input: $input) { id status caseNo sentAt replyBy specialist { name } }
}`;
const READ = `query ($id: UUID!) { invitation(id: $id) { status endedAt lateReplies application { channel receivedAt dueOn caseNo status form { id } } } }`;
const reply = (invitationId: string, answer: SmsAnswer, repliedAt: string) =>
  world.tell(SmsRepliedSchema, { about: {}, invitationId, answer, repliedAt: toTimestamp(morning(repliedAt)) });

const people = [aigerim, daniyar, svetlana];
const invitationTo = (n: number) => ({
  id: idOf('invitation', n),
  personId: people[n - 1]?.personId,
  measureId: idOf('measure', n),
});

beforeAll(async () => {
  world = await startApplicants();
  await loadReferenceData(world, ...people);
  for (const [at, person] of people.entries()) await tellMeasure(world, person, { measureId: idOf('measure', at + 1) });
});
afterAll(() => world[Symbol.asyncDispose]());

describe('an invitation', () => {
  it('is sent once, with three working days for the reply (A2-15b, A2-17a)', async () => {
    const sent = {
      id: idOf('invitation', 1),
      status: 'SENT',
      caseNo: '2026-000001',
      sentAt: morning('2026-02-02'),
      replyBy: '2026-02-05',
    };
    const answer = { codes: [], data: { sendInvitation: { ...sent, specialist: { name: specialistAlmaty.name } } } };
    expect(await world.ask(specialistAlmaty, SEND, { input: invitationTo(1) })).toEqual(answer);
    expect(await world.ask(specialistAlmaty, SEND, { input: invitationTo(1) })).toEqual(answer);
    expect((await world.ask(specialistAlmaty, SEND, { input: { ...invitationTo(1), id: idOf('invitation', 9) } })).codes).toEqual(
      ['INVITATION_EXISTS'],
    );
    expect((await world.ask(specialistKaraganda, SEND, { input: invitationTo(2) })).codes).toEqual(['PERSON_NOT_FOUND']);
  });

  it('becomes by consent an application of the same case, dated by the reply (A2-16b)', async () => {
    world.moveTo('2026-02-04T04:00:00Z');
    await reply(idOf('invitation', 1), SmsAnswer.CONSENT, '2026-02-03');
    expect((await world.ask(specialistAlmaty, READ, { id: idOf('invitation', 1) })).data).toMatchObject({
      invitation: { status: 'ACCEPTED', endedAt: morning('2026-02-03'), application: null },
    });
    await world.carry();
    const application = {
      channel: 'PROACTIVE',
      receivedAt: morning('2026-02-03'),
      dueOn: '2026-02-17',
      caseNo: '2026-000001',
      status: 'ACCEPTED',
      form: null,
    };
    expect((await world.ask(aigerimUser, READ, { id: idOf('invitation', 1) })).data).toEqual({
      invitation: { status: 'ACCEPTED', endedAt: morning('2026-02-03'), lateReplies: [], application },
    });
    const input = { ...applicationInput(aigerim), measureId: idOf('measure', 1) };
    expect((await world.ask(specialistAlmaty, REGISTER_APPLICATION, { input })).codes).toEqual(['APPLICATION_EXISTS']);
  });

  it('expires the day after the third working day, and a reply then changes nothing (A2-17a, A2-17b)', async () => {
    await world.ask(specialistAlmaty, SEND, { input: invitationTo(2) });
    const expired = async () => (await world.told()).filter(({ type }) => type === 'InvitationExpired').length;
    world.moveTo('2026-02-09T19:59:59Z');
    await world.sweep();
    expect(await expired()).toBe(0);
    world.moveTo('2026-02-09T20:00:00Z');
    await world.sweep();
    expect(await expired()).toBe(1);
    await reply(idOf('invitation', 2), SmsAnswer.CONSENT, '2026-02-10');
    expect((await world.ask(specialistAlmaty, READ, { id: idOf('invitation', 2) })).data).toMatchObject({
      invitation: { status: 'EXPIRED', lateReplies: [morning('2026-02-10')], application: null },
    });
  });

  it('that expired bars no application on paper, which keeps the number of the case (A2-17b)', async () => {
    const input = { ...applicationInput(daniyar, 2), measureId: idOf('measure', 2) };
    const papers = input.papers;
    const { data, codes } = await world.ask(specialistAlmaty, REGISTER_APPLICATION, { input: { ...input, papers } });
    expect(codes).toEqual([]);
    const invitation = (
      await world.ask(specialistAlmaty, 'query ($id: UUID!) { invitation(id: $id) { caseNo } }', { id: idOf('invitation', 2) })
    ).data;
    expect(data).toMatchObject({ registerApplication: invitation?.['invitation'] });
  });

  it('that reached nobody is undeliverable, and may be sent again (A2-15b)', async () => {
    await world.ask(specialistAlmaty, SEND, { input: invitationTo(3) });
    await world.tell(SmsUndeliveredSchema, {
      about: {},
      reason: SmsReason.INVITATION,
      invitationId: idOf('invitation', 3),
      failedAt: toTimestamp(world.now()),
    });
    expect((await world.ask(specialistAlmaty, READ, { id: idOf('invitation', 3) })).data).toMatchObject({
      invitation: { status: 'UNDELIVERABLE' },
    });
    const again = { ...invitationTo(3), id: idOf('invitation', 4) };
    expect((await world.ask(specialistAlmaty, SEND, { input: again })).codes).toEqual([]);
  });

  it('ends when the person applies on paper meanwhile (A2-6a)', async () => {
    const input = { ...applicationInput(svetlana, 3), measureId: idOf('measure', 3) };
    expect((await world.ask(specialistAlmaty, REGISTER_APPLICATION, { input })).codes).toEqual([]);
    await world.carry();
    expect((await world.ask(specialistAlmaty, READ, { id: idOf('invitation', 4) })).data).toMatchObject({
      invitation: { status: 'SUPERSEDED' },
    });
    await reply(idOf('invitation', 4), SmsAnswer.CONSENT, '2026-02-10');
    expect((await world.told()).at(-1)).toMatchObject({ type: 'InvitationRepliedLate', key: idOf('invitation', 4) });
  });

  it('stands in the list of its department', async () => {
    const LIST = '{ invitations(orderBy: NEWEST) { nodes { id status } } }';
    const { data } = await world.ask(specialistAlmaty, LIST);
    const statuses = (data as { invitations: { nodes: { status: string }[] } }).invitations.nodes.map(({ status }) => status);
    expect(statuses.toSorted()).toEqual(['ACCEPTED', 'EXPIRED', 'SUPERSEDED', 'UNDELIVERABLE']);
    expect((await world.ask(specialistKaraganda, LIST)).data).toEqual({ invitations: { nodes: [] } });
  });
});
