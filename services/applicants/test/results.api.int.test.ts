import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import { EntryQueuedSchema } from '@aleumet/proto-events';
import { findKeptTooLong } from '../src/application/due.ts';
import {
  aigerim,
  aigerimUser,
  applicationInput,
  GRANT_APPLICATION,
  idOf,
  dataBank,
  loadReferenceData,
  morning,
  REGISTER_APPLICATION,
  specialistAlmaty,
  stateCorporation,
  tellCalendar,
  tellMeasure,
} from './fixtures.ts';
import { startApplicants, type World } from './world.ts';

let world: World;
const applicationId = idOf('application');
const RESULT = 'result { place queueNo handOverBy handedLate keepTo sendBy handedOverAt notification { id } }';
const input = { applicationId };
const hand = () =>
  world.ask(
    specialistAlmaty,
    `mutation ($input: HandResultToCorporationInput!) { handResultToCorporation(input: $input) { ${RESULT} } }`,
    { input },
  );
const request = () =>
  world.ask(stateCorporation, `mutation ($input: RequestResultBackInput!) { requestResultBack(input: $input) { ${RESULT} } }`, {
    input,
  });
const handOver = () =>
  world.ask(stateCorporation, `mutation ($input: HandOverResultInput!) { handOverResult(input: $input) { ${RESULT} } }`, {
    input: { applicationId, position: 'Operator' },
  });
const read = () =>
  world.ask(aigerimUser, `query ($id: UUID!) { application(id: $id) { dueOn ${RESULT} } }`, { id: applicationId });

beforeAll(async () => {
  world = await startApplicants();
  await loadReferenceData(world, aigerim);
  await tellMeasure(world, aigerim);
  await world.ask(stateCorporation, REGISTER_APPLICATION, { input: applicationInput(aigerim) });
  await world.sweep();
});
afterAll(() => world[Symbol.asyncDispose]());

describe('the result of an application at the State Corporation', () => {
  it('is due by the newest working calendar while it is open (A2/F3-3)', async () => {
    await tellCalendar(world, 2, ['2026-02-10', '2026-03-09']);
    await world.sweep();
    expect((await read()).data).toMatchObject({ application: { dueOn: '2026-02-17', result: null } });
    expect(await world.sweep()).toBe(0);
  });

  it('is ready when the queue has given its number, to be handed on a day before the term ends (A2-11a, A2-13)', async () => {
    await world.ask(specialistAlmaty, GRANT_APPLICATION, { input });
    await world.tell(EntryQueuedSchema, {
      about: { personId: aigerim.personId, applicationId, entryId: idOf('entry') },
      queueNo: 5n,
    });
    expect((await read()).data).toMatchObject({
      application: {
        result: { place: 'AT_DEPARTMENT', queueNo: 5, handOverBy: '2026-02-16', handedLate: null, notification: { id: 'A2/F5' } },
      },
    });
    expect((await world.told()).at(-1)).toMatchObject({
      type: 'ResultReady',
      event: { queueNo: '5', channel: 'CHANNEL_STATE_CORPORATION', unitId: stateCorporation.unitId, handOverBy: '2026-02-16' },
    });
  });

  it('is kept there for a month, and then goes back (A2-12a, A2-12b)', async () => {
    world.moveTo(morning('2026-02-16'));
    expect((await hand()).data).toMatchObject({
      handResultToCorporation: { result: { place: 'AT_STATE_CORPORATION', handedLate: false, keepTo: '2026-03-16' } },
    });
    const { db } = world.deps;
    world.moveTo(morning('2026-03-16'));
    expect(await findKeptTooLong(db, plainDate('2026-03-16'), [])).toEqual([]);
    expect(await world.sweep()).toBe(0);
    world.moveTo(morning('2026-03-17'));
    expect(await findKeptTooLong(db, plainDate('2026-03-17'), [])).toEqual([applicationId]);
    expect(await findKeptTooLong(db, plainDate('2026-03-17'), [applicationId])).toEqual([]);
    expect(await world.sweep()).toBe(1);
    expect((await read()).data).toMatchObject({ application: { result: { place: 'RETURNED_TO_DEPARTMENT', keepTo: null } } });
    expect((await handOver()).codes).toEqual(['RESULT_NOT_HERE']);
  });

  it('comes back on request within a working day, and is given to the applicant (A2-12c, A2-13)', async () => {
    expect((await request()).data).toMatchObject({
      requestResultBack: { result: { place: 'REQUESTED_BACK', sendBy: '2026-03-18' } },
    });
    expect((await hand()).data).toMatchObject({
      handResultToCorporation: { result: { place: 'AT_STATE_CORPORATION', handedLate: false, sendBy: null } },
    });
    const given = await handOver();
    expect(given.data).toMatchObject({ handOverResult: { result: { place: 'HANDED_OVER', handedOverAt: world.now() } } });
    expect(await handOver()).toEqual(given);
    expect((await world.told()).slice(-4).map(({ type }) => type)).toEqual([
      'ResultReturned',
      'ResultRequested',
      'ResultHandedToCorporation',
      'ResultHandedOver',
    ]);
  });
});

describe('a person whose granted measure lasts', () => {
  it('cannot be erased, though the result is handed over', async () => {
    const ERASE = 'mutation ($input: ErasePersonInput!) { erasePerson(input: $input) }';
    const { codes } = await world.ask(dataBank, ERASE, { input: { id: aigerim.personId } });
    expect(codes).toEqual(['PERSON_HAS_LIVE_CASE']);
  });
});

describe('a refused service', () => {
  it('frees the measure for another application, and its reason stays out of the events (A2-13, A2/F3-9)', async () => {
    const measureId = idOf('measure', 2);
    await tellMeasure(world, aigerim, { measureId });
    const again = { ...applicationInput(aigerim, 2), measureId };
    await world.ask(specialistAlmaty, REGISTER_APPLICATION, { input: again });
    const REFUSE = `mutation ($input: RefuseServiceInput!) { refuseService(input: $input) { status decision { granted ground reason } result { place queueNo notification { id } } } }`;
    const refusal = { applicationId: again.id, ground: 'REQUIREMENTS_NOT_MET', reason: 'A secret reason.' };
    expect(await world.ask(specialistAlmaty, REFUSE, { input: refusal })).toEqual({
      codes: [],
      data: {
        refuseService: {
          status: 'SERVICE_REFUSED',
          decision: { granted: false, ground: 'REQUIREMENTS_NOT_MET', reason: 'A secret reason.' },
          result: { place: 'AT_DEPARTMENT', queueNo: null, notification: null },
        },
      },
    });
    const published = (await world.told()).slice(-2);
    expect(published.map(({ type, sequence }) => ({ type, sequence }))).toEqual([
      { type: 'ServiceRefused', sequence: 2 },
      { type: 'ResultReady', sequence: 3 },
    ]);
    expect(JSON.stringify(published)).not.toContain('secret');
    const next = await world.ask(specialistAlmaty, REGISTER_APPLICATION, { input: { ...again, id: idOf('application', 3) } });
    expect(next.codes).toEqual([]);
    const forged = { applicationId: idOf('application', 3), ground: 'UNRELIABLE_DATA', reason: 'A forged certificate.' };
    expect((await world.ask(specialistAlmaty, REFUSE, { input: forged })).data).toMatchObject({
      refuseService: { decision: { ground: 'UNRELIABLE_DATA', reason: 'A forged certificate.' } },
    });
  });
});
