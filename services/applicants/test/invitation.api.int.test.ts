import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { momentOf } from '@aleumet/domain';
import { SmsAnswer, SmsReason, SmsRepliedSchema, SmsUndeliveredSchema, toTimestamp } from '@aleumet/proto-events';
import {
  aigerim,
  aigerimUser,
  applicationInput,
  idOf,
  loadReferenceData,
  morning,
  REGISTER_APPLICATION,
  specialistAlmaty,
  specialistKaraganda,
  tellMeasure,
} from './fixtures.ts';
import { findSilentInvitations } from '../src/invitation/due.ts';
import { startApplicants, type World } from './world.ts';

let world: World;
const SEND = `mutation ($input: SendInvitationInput!) {
  sendInvitation(input: $input) { id status caseNo sentAt replyBy specialist { name } }
}`;
const READ = `query ($id: UUID!) { invitation(id: $id) { status endedAt lateReplies application { channel receivedAt dueOn caseNo status form { id } } } }`;
const reply = (invitationId: string, answer: SmsAnswer, repliedAt: string) =>
  world.tell(SmsRepliedSchema, { about: {}, invitationId, answer, repliedAt: toTimestamp(morning(repliedAt)) });

/** Of each measure one invitation is tried. */
const MEASURES = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const invitationTo = (n: number) => ({ id: idOf('invitation', n), personId: aigerim.personId, measureId: idOf('measure', n) });

const invite = (n: number) => world.ask(specialistAlmaty, SEND, { input: invitationTo(n) });
const read = async (n: number, by: typeof specialistAlmaty | typeof aigerimUser = specialistAlmaty) =>
  (await world.ask(by, READ, { id: idOf('invitation', n) })).data;
const caseOf = (data: Record<string, unknown> | null | undefined) => {
  const sent = data?.['sendInvitation'];
  return typeof sent === 'object' && sent !== null && 'caseNo' in sent ? { caseNo: sent.caseNo } : { caseNo: 'none' };
};
const expired = async (n: number) =>
  (await world.told()).filter(({ type, key }) => type === 'InvitationExpired' && key === idOf('invitation', n)).length;

beforeAll(async () => {
  world = await startApplicants();
  await loadReferenceData(world, aigerim);
  for (const n of MEASURES) await tellMeasure(world, aigerim, { measureId: idOf('measure', n) });
});
beforeEach(() => world.moveTo(morning('2026-02-02')));
afterAll(() => world[Symbol.asyncDispose]());

describe('an invitation', () => {
  it('is sent once, with three working days for the reply (A2-2b, A2-15b, A2-17a)', async () => {
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

  it('becomes by consent an application of the same case, dated by the reply (A2-2b, A2-15c, A2-16b)', async () => {
    const { data } = await invite(2);
    world.moveTo('2026-02-04T04:00:00Z');
    await reply(idOf('invitation', 2), SmsAnswer.CONSENT, '2026-02-03');
    expect(await read(2)).toMatchObject({
      invitation: { status: 'ACCEPTED', endedAt: morning('2026-02-03'), application: null },
    });
    await world.carry();
    const application = {
      channel: 'PROACTIVE',
      receivedAt: morning('2026-02-03'),
      dueOn: '2026-02-17',
      ...caseOf(data),
      status: 'ACCEPTED',
      form: null,
    };
    expect(await read(2, aigerimUser)).toEqual({
      invitation: { status: 'ACCEPTED', endedAt: morning('2026-02-03'), lateReplies: [], application },
    });
    const input = { ...applicationInput(aigerim, 2), measureId: idOf('measure', 2) };
    expect((await world.ask(specialistAlmaty, REGISTER_APPLICATION, { input })).codes).toEqual(['APPLICATION_EXISTS']);
  });

  it('that is accepted has its registers asked by itself (A2-21)', async () => {
    const QUERIES = `query ($id: UUID!) { invitation(id: $id) { application { registerQueries { register answeredAt found } } } }`;
    await invite(3);
    await reply(idOf('invitation', 3), SmsAnswer.CONSENT, '2026-02-02');
    await world.carry();
    await world.sweep();
    const answer = { answeredAt: world.now(), found: true };
    expect((await world.ask(specialistAlmaty, QUERIES, { id: idOf('invitation', 3) })).data).toEqual({
      invitation: {
        application: {
          registerQueries: [
            { register: 'DISABILITY', ...answer },
            { register: 'IDENTITY_DOCUMENT', ...answer },
            { register: 'PROGRAMME_MEASURES', ...answer },
            { register: 'RESIDENCE', ...answer },
          ],
        },
      },
    });
  });

  it('ends by refusal, and nothing follows (A2-2b, A2-15c, A2-18)', async () => {
    await invite(4);
    await reply(idOf('invitation', 4), SmsAnswer.REFUSAL, '2026-02-02');
    await world.carry();
    expect(await read(4)).toEqual({
      invitation: { status: 'DECLINED', endedAt: morning('2026-02-02'), lateReplies: [], application: null },
    });
  });

  it('expires an hour after the third working day, and a reply then changes nothing (A2-17a, A2-17b)', async () => {
    await invite(5);
    const silent = (skipped: string[] = []) => findSilentInvitations(world.deps.db, momentOf(world.deps.clock), skipped);
    world.moveTo('2026-02-05T19:59:59Z');
    expect(await silent()).not.toContain(idOf('invitation', 5));
    await world.sweep();
    expect(await expired(5)).toBe(0);
    world.moveTo('2026-02-05T20:00:00Z');
    expect(await silent()).toContain(idOf('invitation', 5));
    expect(await silent([idOf('invitation', 5)])).not.toContain(idOf('invitation', 5));
    await world.sweep();
    expect(await expired(5)).toBe(1);
    expect(await silent()).toEqual([]);
    await reply(idOf('invitation', 5), SmsAnswer.CONSENT, '2026-02-05');
    expect(await read(5)).toMatchObject({
      invitation: { status: 'EXPIRED', lateReplies: [morning('2026-02-05')], application: null },
    });
  });

  it('that expired bars no application on paper, which keeps the number of the case (A2-17b)', async () => {
    const sent = await invite(6);
    world.moveTo('2026-02-06T04:00:00Z');
    await world.sweep();
    const input = { ...applicationInput(aigerim, 6), measureId: idOf('measure', 6) };
    const { data, codes } = await world.ask(specialistAlmaty, REGISTER_APPLICATION, { input });
    expect({ data, codes }).toMatchObject({ codes: [], data: { registerApplication: caseOf(sent.data) } });
  });

  it('that reached nobody is undeliverable, and may be sent again (A2-15b)', async () => {
    await invite(7);
    await world.tell(SmsUndeliveredSchema, {
      about: {},
      reason: SmsReason.INVITATION,
      invitationId: idOf('invitation', 7),
      failedAt: toTimestamp(world.now()),
    });
    expect(await read(7)).toMatchObject({ invitation: { status: 'UNDELIVERABLE', endedAt: world.now() } });
    const again = { ...invitationTo(7), id: idOf('invitation', 10) };
    expect((await world.ask(specialistAlmaty, SEND, { input: again })).codes).toEqual([]);
  });

  it('ends when the person applies on paper meanwhile (A2-6a)', async () => {
    await invite(8);
    const input = { ...applicationInput(aigerim, 8), measureId: idOf('measure', 8) };
    expect((await world.ask(specialistAlmaty, REGISTER_APPLICATION, { input })).codes).toEqual([]);
    await world.carry();
    expect(await read(8)).toMatchObject({ invitation: { status: 'SUPERSEDED' } });
    await reply(idOf('invitation', 8), SmsAnswer.CONSENT, '2026-02-02');
    expect((await world.told()).at(-1)).toMatchObject({ type: 'InvitationRepliedLate', key: idOf('invitation', 8) });
  });

  it('stands in the list of its department', async () => {
    const LIST = '{ invitations(orderBy: NEWEST) { nodes { id status } } }';
    await invite(9);
    const own = (await world.ask(specialistAlmaty, LIST)).data;
    expect(own).toMatchObject({
      invitations: { nodes: expect.arrayContaining([{ id: idOf('invitation', 9), status: 'SENT' }]) },
    });
    expect((await world.ask(specialistKaraganda, LIST)).data).toEqual({ invitations: { nodes: [] } });
  });
});
