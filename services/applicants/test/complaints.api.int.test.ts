import { EntryQueuedSchema } from '@aleumet/proto-events';
import { demoDepartments, demoEmployees } from '@aleumet/testkit/demo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aigerim,
  aigerimUser,
  applicationInput,
  GRANT_APPLICATION,
  headAlmaty,
  idOf,
  loadReferenceData,
  marat,
  morning,
  qualityBody,
  REGISTER_APPLICATION,
  specialistAlmaty,
  specialistKaraganda,
  stateCorporation,
  tellMeasure,
  timurUser,
} from './fixtures.ts';
import { startApplicants, type World } from './world.ts';

let world: World;
const REGISTER = `mutation ($input: RegisterComplaintInput!) {
  registerComplaint(input: $input) { id incomingNo kind acceptedBy answerPlace dueOn isOverdue unit { id } answer { text }
    addressee { office { kk ru en } headName } }
}`;
const ANSWER = `mutation ($input: AnswerComplaintInput!) { answerComplaint(input: $input) { answer { text answeredBy isLate } } }`;
const LIST = `query ($filter: ComplaintFilter) { complaints(filter: $filter) { nodes { id isOverdue } } }`;
/** The ids of the complaints that somebody sees. */
async function seenBy(user: Parameters<World['ask']>[0], filter: object = {}): Promise<string[]> {
  const { data } = await world.ask(user, LIST, { filter });
  const { complaints } = data as { complaints: { nodes: { id: string }[] } };
  return complaints.nodes.map(({ id }) => id);
}
const complaint = (n: number, body: string) => ({ ...words(n, body), kind: 'SANATORIUM_RESORT_TREATMENT' });
const words = (n: number, body: string) => ({
  id: idOf('complaint', n),
  personId: aigerim.personId,
  body,
  delivery: 'BY_HAND',
  text: 'Nobody answers the telephone.',
  answerPlace: 'Chancellery, room 5',
});

const REGISTER_UNIT = 'mutation ($input: RegisterCorporationUnitInput!) { registerCorporationUnit(input: $input) { id } }';
const OFFICE = { address: 'Side street 2', phone: '+77272000001', officeHours: '9.00-20.00' };
const { almaty } = demoDepartments;
const { nameKk, nameRu } = almaty;
const { regionalSpecialist } = demoEmployees;

beforeAll(async () => {
  world = await startApplicants();
  await loadReferenceData(world, aigerim, marat);
  const name = { kk: 'Бөлімше', ru: 'Отделение', en: 'Unit' };
  const input = { id: stateCorporation.unitId, region: almaty.region, name, headName: 'Unit head U.', ...OFFICE };
  await world.ask(demoEmployees.operator, REGISTER_UNIT, { input });
});
afterAll(() => world[Symbol.asyncDispose]());

describe('a complaint', () => {
  it('is registered with number, acceptor, term and place of the answer (A2-14a, A2-14c, A2-14f)', async () => {
    const { data, codes } = await world.ask(specialistAlmaty, REGISTER, { input: complaint(1, 'EMPLOYMENT_DEPARTMENT') });
    expect({ data, codes }).toEqual({
      codes: [],
      data: {
        registerComplaint: {
          id: idOf('complaint', 1),
          incomingNo: '1',
          kind: 'SANATORIUM_RESORT_TREATMENT',
          acceptedBy: specialistAlmaty.name,
          answerPlace: 'Chancellery, room 5',
          dueOn: '2026-02-09',
          isOverdue: false,
          unit: null,
          answer: null,
          addressee: { office: { kk: nameKk, ru: nameRu, en: 'Employment department' }, headName: 'Head H.' },
        },
      },
    });
    const published = (await world.told()).at(-1);
    expect(published).toMatchObject({
      type: 'ComplaintRegistered',
      event: { body: 'COMPLAINT_BODY_EMPLOYMENT_DEPARTMENT', dueOn: '2026-02-09' },
    });
    expect(JSON.stringify(published)).not.toContain('telephone');
  });

  it('to the State Corporation is registered at the unit, addressed to its head, and stays out of the department (A2-14d, A2-14e)', async () => {
    const { data } = await world.ask(stateCorporation, REGISTER, { input: complaint(2, 'STATE_CORPORATION') });
    expect(data).toMatchObject({
      registerComplaint: {
        ...{ acceptedBy: stateCorporation.name, dueOn: '2026-02-09', unit: { id: stateCorporation.unitId } },
        addressee: { office: { kk: 'Бөлімше', ru: 'Отделение', en: 'Unit' }, headName: 'Unit head U.' },
      },
    });
    await world.ask(specialistAlmaty, REGISTER, { input: complaint(1, 'EMPLOYMENT_DEPARTMENT') });
    expect(await seenBy(specialistAlmaty)).toEqual([idOf('complaint', 1)]);
    expect(await seenBy(stateCorporation)).toEqual([idOf('complaint', 2)]);
  });

  it('comes by post as well as by hand (A2-14b, A2-14e)', async () => {
    const post = { ...complaint(4, 'STATE_CORPORATION'), delivery: 'POST' };
    const SENT = 'mutation ($input: RegisterComplaintInput!) { registerComplaint(input: $input) { delivery } }';
    expect(await world.ask(stateCorporation, SENT, { input: post })).toEqual({
      ...{ codes: [], data: { registerComplaint: { delivery: 'POST' } } },
    });
    expect(await world.ask(stateCorporation, SENT, { input: complaint(6, 'STATE_CORPORATION') })).toEqual({
      ...{ codes: [], data: { registerComplaint: { delivery: 'BY_HAND' } } },
    });
  });

  it('is seen by the person, and by no stranger (A2-14a)', async () => {
    await world.ask(specialistAlmaty, REGISTER, { input: complaint(1, 'EMPLOYMENT_DEPARTMENT') });
    expect(await seenBy(aigerimUser)).toContain(idOf('complaint', 1));
    expect(await seenBy(timurUser)).toEqual([]);
    expect(await seenBy(specialistKaraganda)).toEqual([]);
  });

  it('to a department is seen in its region, and in no other (A2-14a)', async () => {
    await world.ask(specialistAlmaty, REGISTER, { input: complaint(1, 'EMPLOYMENT_DEPARTMENT') });
    const input = { ...complaint(11, 'EMPLOYMENT_DEPARTMENT'), personId: marat.personId };
    expect((await world.ask(specialistKaraganda, REGISTER, { input })).codes).toEqual([]);
    const toUnit = { ...complaint(12, 'STATE_CORPORATION'), personId: marat.personId };
    expect((await world.ask(stateCorporation, REGISTER, { input: toUnit })).codes).toEqual([]);
    expect(await seenBy(regionalSpecialist)).toEqual([idOf('complaint', 11)]);
  });

  it('is overdue the day after its term, and its late answer is marked (A2-14f)', async () => {
    world.moveTo(morning('2026-02-02'));
    await world.ask(specialistAlmaty, REGISTER, { input: complaint(13, 'EMPLOYMENT_DEPARTMENT') });
    const overdue = async () => (await seenBy(specialistAlmaty, { isOverdue: true })).includes(idOf('complaint', 13));
    world.moveTo(morning('2026-02-09'));
    expect(await overdue()).toBe(false);
    world.moveTo(morning('2026-02-10'));
    expect(await overdue()).toBe(true);
    const input = { complaintId: idOf('complaint', 13), text: 'The line was cut.' };
    const answered = {
      codes: [],
      data: { answerComplaint: { answer: { text: 'The line was cut.', answeredBy: specialistAlmaty.name, isLate: true } } },
    };
    expect(await world.ask(specialistAlmaty, ANSWER, { input })).toEqual(answered);
    expect(await world.ask(specialistAlmaty, ANSWER, { input })).toEqual(answered);
    expect(await overdue()).toBe(false);
  });
});

describe('a complaint about a decision', () => {
  const SHOWN = 'dueOn addressee { office { en } headName } complainedOf { name specialist { id } }';
  const TO_HEAD = `mutation ($input: RegisterComplaintInput!) { registerComplaint(input: $input) { ${SHOWN} } }`;
  const about = (n: number, body: string) => ({ ...words(n, body), applicationId: idOf('application', 7) });
  const { name, specialistId } = specialistAlmaty;
  const complainedOf = { name, specialist: { id: specialistId } };

  beforeAll(async () => {
    world.moveTo(morning('2026-02-10'));
    await tellMeasure(world, aigerim, { measureId: idOf('measure', 7) });
    const input = { ...applicationInput(aigerim, 7), measureId: idOf('measure', 7) };
    await world.ask(specialistAlmaty, REGISTER_APPLICATION, { input });
    await world.sweep();
    await world.ask(specialistAlmaty, GRANT_APPLICATION, { input: { applicationId: input.id } });
    await world.tell(EntryQueuedSchema, {
      about: { personId: aigerim.personId, applicationId: input.id, entryId: idOf('entry') },
      queueNo: 5n,
    });
  });

  it('goes to the head of the department, and the specialist complained of does not answer it (A2-14a)', async () => {
    const { data, codes } = await world.ask(specialistAlmaty, TO_HEAD, { input: about(8, 'EMPLOYMENT_DEPARTMENT') });
    const addressee = { office: { en: 'Employment department' }, headName: 'Head H.' };
    expect({ data, codes }).toEqual({ codes: [], data: { registerComplaint: { dueOn: '2026-02-17', addressee, complainedOf } } });
    const input = { complaintId: idOf('complaint', 8), text: 'It was right.' };
    expect((await world.ask(specialistAlmaty, ANSWER, { input })).codes).toEqual(['COMPLAINED_OF_CANNOT_ANSWER']);
    expect((await world.ask(headAlmaty, ANSWER, { input })).codes).toEqual([]);
    expect((await world.told()).at(-2)).toMatchObject({ type: 'ComplaintRegistered', event: { complainedOfId: specialistId } });
  });

  it('is not answered by who decided, whoever else is named when it is registered (A2-14a)', async () => {
    const named = { ...about(10, 'EMPLOYMENT_DEPARTMENT'), complainedOf: { name: 'Somebody Else' } };
    expect((await world.ask(specialistAlmaty, TO_HEAD, { input: named })).codes).toEqual([]);
    const input = { complaintId: idOf('complaint', 10), text: 'It was right.' };
    expect((await world.ask(specialistAlmaty, ANSWER, { input })).codes).toEqual(['COMPLAINED_OF_CANNOT_ANSWER']);
    expect((await world.ask(headAlmaty, ANSWER, { input })).codes).toEqual([]);
  });

  it('goes to the quality body without the department, for fifteen working days (A2-14g)', async () => {
    expect((await world.ask(specialistAlmaty, TO_HEAD, { input: about(9, 'QUALITY_BODY') })).codes).toEqual([
      'BODY_OF_ANOTHER_OFFICE',
    ]);
    const { data, codes } = await world.ask(qualityBody, TO_HEAD, { input: about(9, 'QUALITY_BODY') });
    const addressee = { office: { en: 'Authorised body for the quality of state services' }, headName: null };
    expect({ data, codes }).toEqual({ codes: [], data: { registerComplaint: { dueOn: '2026-03-03', addressee, complainedOf } } });
    const input = { complaintId: idOf('complaint', 9), text: 'The department was wrong.' };
    for (const other of [specialistAlmaty, headAlmaty, stateCorporation])
      expect((await world.ask(other, ANSWER, { input })).codes).toEqual(['COMPLAINT_NOT_FOUND']);
    expect((await world.ask(qualityBody, ANSWER, { input })).codes).toEqual([]);
  });

  it('is seen by the quality body when addressed to it, and no other is (A2-14g)', async () => {
    await world.ask(qualityBody, TO_HEAD, { input: about(9, 'QUALITY_BODY') });
    await world.ask(specialistAlmaty, TO_HEAD, { input: about(14, 'EMPLOYMENT_DEPARTMENT') });
    expect(await seenBy(qualityBody)).toEqual([idOf('complaint', 9)]);
    const atDepartment = await seenBy(headAlmaty);
    expect(atDepartment).toContain(idOf('complaint', 14));
    expect(atDepartment).not.toContain(idOf('complaint', 9));
  });
});

describe('the kind of service complained of', () => {
  const KIND = 'mutation ($input: RegisterComplaintInput!) { registerComplaint(input: $input) { kind } }';

  it('is asked for where there is no application, and is never another one than that of the application', async () => {
    const kindOf = (input: object) => world.ask(specialistAlmaty, KIND, { input });
    const wheelchair = { ...words(3, 'EMPLOYMENT_DEPARTMENT'), kind: 'WHEELCHAIR' };
    expect(await kindOf(wheelchair)).toEqual({ codes: [], data: { registerComplaint: { kind: 'WHEELCHAIR' } } });
    const unsaid = words(4, 'EMPLOYMENT_DEPARTMENT');
    const twice = { ...complaint(5, 'EMPLOYMENT_DEPARTMENT'), applicationId: idOf('application', 7) };
    for (const input of [unsaid, twice]) expect((await kindOf(input)).codes).toEqual(['BAD_USER_INPUT']);
  });
});
