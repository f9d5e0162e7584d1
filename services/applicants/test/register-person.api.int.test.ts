import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSeal } from '@aleumet/messaging';
import { fromBinary, IdentitySchema, NumberOwner, SealedContactsSchema } from '@aleumet/proto-events';
import {
  aigerim,
  alikhan,
  applicationInput,
  idOf,
  dataBank,
  loadReferenceData,
  personInput,
  registerPerson,
  sauleUser,
  specialistAlmaty,
  tellMeasure,
  timurUser,
} from './fixtures.ts';
import { SEAL_KEY, startApplicants, type World } from './world.ts';

let world: World;
const ERASE = 'mutation ($input: ErasePersonInput!) { erasePerson(input: $input) }';

beforeAll(async () => {
  world = await startApplicants();
  await loadReferenceData(world);
});
afterAll(() => world[Symbol.asyncDispose]());

async function identitiesOf(personId: string) {
  const rows = await world.deps.db.outbox.findMany({ where: { key: personId }, orderBy: { position: 'asc' } });
  return rows.map(({ value, topic, sequence }) => ({
    topic,
    sequence: Number(sequence),
    identity: value && fromBinary(IdentitySchema, value),
  }));
}

describe('a person delivered by the data bank', () => {
  it('is registered once, whatever the number of deliveries and the id (A2-15a)', async () => {
    const input = personInput(alikhan);
    const answer = { codes: [], data: { registerPerson: { id: alikhan.personId } } };
    expect(await registerPerson(world, input)).toEqual(answer);
    expect(await registerPerson(world, input)).toEqual(answer);
    expect(await registerPerson(world, { ...input, id: '0190b009-0000-7000-8000-000000000001' })).toEqual(answer);
    expect(await identitiesOf(alikhan.personId)).toHaveLength(1);
  });

  it('is told to services by digest, its numbers sealed for notifications alone (A2-23b)', async () => {
    const [published] = await identitiesOf(alikhan.personId);
    expect(published?.topic).toBe('applicants.identities.v1');
    expect(
      JSON.stringify(published?.identity, (_key, value) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain(alikhan.iin);
    const sealed = published?.identity?.sealed ?? new Uint8Array();
    const contacts = fromBinary(SealedContactsSchema, createSeal(Buffer.from(SEAL_KEY, 'hex')).open(sealed, alikhan.personId));
    expect(contacts.numbers.map(({ number, owner }) => ({ number, owner }))).toEqual(
      alikhan.representatives.flatMap(({ phones }) =>
        phones.map(({ number }) => ({ number, owner: NumberOwner.REPRESENTATIVE })),
      ),
    );
  });

  it('may be acted for at once by its legal representative, and by nobody else (A2-6a)', async () => {
    const REPRESENTED = '{ represented { scope person { id surname phones { number } } } }';
    const expected = [{ scope: 'ALL', person: { id: alikhan.personId, surname: alikhan.familyName, phones: [] } }];
    expect(await world.ask(sauleUser, REPRESENTED)).toEqual({ codes: [], data: { represented: expected } });
    expect(await world.ask(timurUser, REPRESENTED)).toEqual({ codes: [], data: { represented: [] } });
  });

  it('is refused without a trace when its department is unknown', async () => {
    const departmentId = '0190b009-0000-7000-8000-000000000002';
    const { codes } = await registerPerson(world, { ...personInput(aigerim), departmentId });
    expect(codes).toEqual(['DEPARTMENT_NOT_FOUND']);
    expect(await world.deps.db.person.count({ where: { id: aigerim.personId } })).toBe(0);
    expect(await identitiesOf(aigerim.personId)).toEqual([]);
  });

  it('is one person, however many deliveries race', async () => {
    const ids = ['3', '4', '5', '6'].map((n) => `0190b009-0000-7000-8000-00000000000${n}`);
    const answers = await Promise.all(ids.map((id) => registerPerson(world, { ...personInput(aigerim), id })));
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(await world.deps.db.person.count({ where: { iin: aigerim.iin } })).toBe(1);
  });
});

describe('a person taken back', () => {
  const about = { personId: alikhan.personId, kind: 'SANATORIUM_RESORT_TREATMENT' };
  const open = { id: idOf('complaint'), ...about, body: 'EMPLOYMENT_DEPARTMENT', delivery: 'POST' };
  const text = `A word about ${alikhan.familyName}.`;

  it('stays while a complaint is open', async () => {
    const REGISTER = 'mutation ($input: RegisterComplaintInput!) { registerComplaint(input: $input) { id } }';
    const REFUSE = 'mutation ($input: RefuseAcceptanceInput!) { refuseAcceptance(input: $input) { id } }';
    const faults = [{ documentName: 'Identity card', fault: 'INCOMPLETE_PACKAGE' }];
    const { papers: _, ...refused } = applicationInput(alikhan);
    await tellMeasure(world, alikhan);
    expect((await world.ask(specialistAlmaty, REFUSE, { input: { ...refused, faults } })).codes).toEqual([]);
    expect((await world.ask(specialistAlmaty, REGISTER, { input: { ...open, text, answerPlace: text } })).codes).toEqual([]);
    expect((await world.ask(dataBank, ERASE, { input: { id: alikhan.personId } })).codes).toEqual(['PERSON_HAS_LIVE_CASE']);
  });

  it('leaves no trace of the name, and a tombstone on the topic', async () => {
    const ANSWER = 'mutation ($input: AnswerComplaintInput!) { answerComplaint(input: $input) { id } }';
    await world.ask(specialistAlmaty, ANSWER, { input: { complaintId: open.id, text } });
    const erase = () => world.ask(dataBank, ERASE, { input: { id: alikhan.personId } });
    expect(await erase()).toEqual({ codes: [], data: { erasePerson: alikhan.personId } });
    expect(await erase()).toEqual({ codes: [], data: { erasePerson: alikhan.personId } });
    const { db } = world.deps;
    const row = [
      await db.person.findMany({ where: { id: alikhan.personId } }),
      await db.application.findMany(),
      await db.complaint.findMany(),
    ];
    expect(row.map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(JSON.stringify(row, (_key, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
      alikhan.familyName,
    );
    expect(
      (await identitiesOf(alikhan.personId)).map(({ sequence, identity }) => ({ sequence, erased: identity === null })),
    ).toEqual([
      { sequence: 1, erased: false },
      { sequence: 2, erased: true },
    ]);
    expect(await world.ask(sauleUser, '{ represented { scope } }')).toEqual({ codes: [], data: { represented: [] } });
  });

  it('cannot be registered under the same id again', async () => {
    const { codes } = await registerPerson(world, personInput(alikhan));
    expect(codes).toEqual(['PERSON_ERASED']);
  });
});

describe('the intake', () => {
  it('finds what a person can apply for, by IIN', async () => {
    const { id: personId } = await world.deps.db.person.findUniqueOrThrow({ where: { iin: aigerim.iin } });
    await tellMeasure(world, { ...aigerim, personId }, { measureId: idOf('measure', 2) });
    const { data, codes } = await world.ask(
      specialistAlmaty,
      'query ($iin: Iin!) { intakeMeasures(iin: $iin) { kind validTo person { surname } liveApplication { id } } }',
      { iin: aigerim.iin },
    );
    const measure = {
      kind: 'SANATORIUM_RESORT_TREATMENT',
      validTo: '2026-12-31',
      person: { surname: aigerim.familyName },
      liveApplication: null,
    };
    expect({ data, codes }).toEqual({ codes: [], data: { intakeMeasures: [measure] } });
  });
});
