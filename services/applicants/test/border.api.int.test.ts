import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iinOf } from '@aleumet/testkit/demo';
import { aigerim, dataBank, loadReferenceData, personInput, registerPerson, specialistAlmaty } from './fixtures.ts';
import { startApplicants, type World } from './world.ts';

type PersonInput = ReturnType<typeof personInput>;

let world: World;
beforeAll(async () => {
  world = await startApplicants();
  await loadReferenceData(world);
  for (const [at, surname] of ['Яров', 'Қасымов', 'Әбенов', 'Касымов', 'Бекова', 'Абенов'].entries()) {
    expect((await registerPerson(world, person(at + 1, { surname }))).codes).toEqual([]);
  }
});
afterAll(() => world[Symbol.asyncDispose]());

/** A man born on the first day of 1990, with something of one's own. */
function person(serial: number, changes: Partial<PersonInput> = {}): PersonInput {
  const number = serial * 10;
  const id = `0190b0ff-0000-7000-8000-${String(number).padStart(12, '0')}`;
  return { ...personInput(aigerim), id, iin: iinOf('1990-01-01', 'MALE', number), birthDate: '1990-01-01', ...changes };
}

async function surnames(surnameStartsWith?: string): Promise<unknown> {
  const query = 'query ($filter: PersonFilter) { persons(filter: $filter) { nodes { surname } } }';
  const { data } = await world.ask(specialistAlmaty, query, { filter: { surnameStartsWith } });
  const { nodes } = (data ?? {})['persons'] as { nodes: { surname: string }[] };
  return nodes.map(({ surname }) => surname);
}

describe('a list of persons', () => {
  it('is in the order of the Kazakh alphabet', async () => {
    expect(await surnames()).toEqual(['Абенов', 'Әбенов', 'Бекова', 'Касымов', 'Қасымов', 'Яров']);
  });

  it.each(['%', '_', '%ов', '\\'])('shows nobody who searched for %j', async (text) => {
    expect(await surnames(text)).toEqual([]);
  });

  it('finds a surname by its beginning, in any case and normal form', async () => {
    expect(await surnames('ә')).toEqual(['Әбенов']);
    expect(await surnames('Қас'.normalize('NFD'))).toEqual(['Қасымов']);
  });
});

const REGISTER = 'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { id } }';
const given = person(90);
const { address, identityDocument, disability } = given;
const representative = {
  iin: aigerim.iin,
  name: 'Әсел',
  evidence: { source: 'Registry office', recordId: '1', recordedOn: '2020-01-01' },
};
const [phone] = personInput(aigerim).phones;

describe('a person who cannot be is refused, with the place of the fault, and nothing is stored:', () => {
  it.each<[saw: string, changes: object, fault: { path: string; problem: string }]>([
    ['born in 2999', { birthDate: '2999-01-01' }, { path: 'input.birthDate', problem: 'OUT_OF_RANGE' }],
    ['born tomorrow', { birthDate: '2027-01-01' }, { path: 'input.birthDate', problem: 'IN_THE_FUTURE' }],
    [
      'born on another day than the IIN says',
      { birthDate: '1990-01-02' },
      { path: 'input.birthDate', problem: 'NOT_OF_THE_IIN' },
    ],
    [
      'born in another century than the IIN says',
      { iin: iinOf('2090-01-01', 'MALE', 900) },
      { path: 'input.birthDate', problem: 'NOT_OF_THE_IIN' },
    ],
    [
      'whose disability ends before it begins',
      { disability: { ...disability, validFrom: '2025-06-01', validTo: '2025-05-31' } },
      { path: 'input.disability.validTo', problem: 'BEFORE_ITS_BEGINNING' },
    ],
    [
      'whose document is of tomorrow',
      { identityDocument: { ...identityDocument, issuedOn: '2027-01-01' } },
      { path: 'input.identityDocument.issuedOn', problem: 'IN_THE_FUTURE' },
    ],
    ['with U+0000 in the surname', { surname: 'Абе\0нов' }, { path: 'input.surname', problem: 'HIDDEN_CHARACTER' }],
    [
      'with U+0000 in the address',
      { address: { ...address, street: 'Абая\0' } },
      { path: 'input.address.street', problem: 'HIDDEN_CHARACTER' },
    ],
    ['with half of a character in a name', { firstName: 'А\uD83D' }, { path: 'input.firstName', problem: 'BROKEN_CHARACTER' }],
    ['with a name without end', { patronymic: 'а'.repeat(201) }, { path: 'input.patronymic', problem: 'TOO_LONG' }],
    ['with a name of digits', { surname: '12345' }, { path: 'input.surname', problem: 'NOT_A_NAME' }],
    [
      'with eleven numbers',
      { phones: Array.from({ length: 11 }, () => phone) },
      { path: 'input.phones', problem: 'WRONG_COUNT' },
    ],
    [
      'with 200 representatives',
      { legalRepresentatives: Array.from({ length: 200 }, () => representative) },
      { path: 'input.legalRepresentatives', problem: 'WRONG_COUNT' },
    ],
  ])('%s', async (_saw, changes, details) => {
    const refusal = {
      code: 'BAD_USER_INPUT',
      details,
      messages: { kk: expect.any(String), ru: expect.any(String) },
    };
    expect(await world.whyRefused(dataBank, REGISTER, { input: { ...given, ...changes } })).toMatchObject([refusal]);
    expect(await world.deps.db.person.count({ where: { id: given.id } })).toBe(0);
  });
});
