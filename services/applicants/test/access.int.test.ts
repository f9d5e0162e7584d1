import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createDigest } from '@aleumet/messaging';
import { OrderPlacedSchema, OrderClosedSchema, ProviderRegisteredSchema, ServiceKind } from '@aleumet/proto-events';
import { demoEmployees, type TokenHolder } from '@aleumet/testkit/demo';
import { DIGEST_KEY } from '@aleumet/testkit/service-world';
import { allMutations } from './any-input.ts';
import {
  aigerim,
  aigerimUser,
  alikhan,
  applicationInput,
  damirUser,
  idOf,
  loadReferenceData,
  marat,
  morning,
  REGISTER_APPLICATION,
  sauleUser,
  tellMeasure,
  timurUser,
  registerUnit,
} from './fixtures.ts';
import { startApplicants, type World } from './world.ts';

let world: World;
const { alatau, karkaraly, specialistAlmaty, specialistKaraganda, regionalSpecialist, stateCorporation, dataBank, smsGateway } =
  demoEmployees;
const holders: Record<string, TokenHolder | undefined> = {
  nobody: undefined,
  recipient: aigerimUser,
  'legal representative': sauleUser,
  'holder of a power of attorney': damirUser,
  stranger: timurUser,
  'specialist of the department': specialistAlmaty,
  'specialist of another department': specialistKaraganda,
  'regional specialist of another region': regionalSpecialist,
  'unit that accepted the application': stateCorporation,
  'another unit': { ...stateCorporation, unitId: idOf('entry', 50) },
  'provider of the order': alatau,
  'another provider': karkaraly,
  payer: demoEmployees.payerAlmaty,
  'data bank that delivered': dataBank,
  'SMS gateway': smsGateway,
  'another data bank': { ...dataBank, sub: 'another' },
  'quality body': demoEmployees.qualityBody,
  operator: demoEmployees.operator,
};
const order = { orderId: idOf('order'), providerId: idOf('entry', 60), personId: aigerim.personId };

beforeAll(async () => {
  world = await startApplicants();
  await loadReferenceData(world, aigerim, alikhan, marat);
  await registerUnit(world, idOf('entry', 50));
  await tellMeasure(world, aigerim);
  await world.ask(stateCorporation, REGISTER_APPLICATION, { input: applicationInput(aigerim) });
  await tellMeasure(world, marat, { measureId: idOf('measure', 2) });
  const ofMarat = { ...applicationInput(marat, 2), measureId: idOf('measure', 2) };
  await world.ask(specialistKaraganda, REGISTER_APPLICATION, { input: ofMarat });
  const attorney = { applicationId: ofMarat.id, iin: damirUser.kind === 'CITIZEN' ? damirUser.iin : '', name: 'Damir' };
  const ENTER = 'mutation ($input: RegisterPowerOfAttorneyInput!) { registerPowerOfAttorney(input: $input) { name } }';
  await world.ask(specialistKaraganda, ENTER, { input: attorney });
  const binDigest = createDigest(Buffer.from(DIGEST_KEY, 'hex'))(alatau.bin);
  await world.tell(ProviderRegisteredSchema, { about: { providerId: order.providerId }, binDigest });
  await world.tell(OrderPlacedSchema, { about: order }, order.orderId);
});
afterAll(() => world[Symbol.asyncDispose]());

const DESK = [
  'registerPowerOfAttorney',
  'registerApplication',
  'refuseAcceptance',
  'attachPaperCopy',
  'handOverResult',
  'registerComplaint',
  'answerComplaint',
];
const MAY: Record<string, string[]> = {
  SPECIALIST: [...DESK, 'grantApplication', 'refuseService', 'handResultToCorporation', 'sendInvitation'],
  STATE_CORPORATION: [...DESK, 'requestResultBack'],
  DATA_BANK: ['registerPerson', 'erasePerson'],
  QUALITY_BODY: ['registerComplaint', 'answerComplaint'],
  OPERATOR: ['registerDepartment', 'registerCorporationUnit', 'releaseApplicantsMessage', 'releaseApplicantsEvent'],
};

/** What is seen of Aigerim: nothing, the name and birth date, or everything. */
const SIGHT: Record<string, 'name' | 'all'> = {
  recipient: 'all',
  'specialist of the department': 'all',
  'unit that accepted the application': 'name',
  'provider of the order': 'name',
  'data bank that delivered': 'name',
};

const ENTITY = (fields: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Person { id ${fields} } } }`;
const representations = [{ __typename: 'Person', id: aigerim.personId }];

async function seen(holder: TokenHolder | undefined, fields: string, secret: string): Promise<boolean> {
  const { data } = await world.ask(holder, ENTITY(fields), { representations });
  return JSON.stringify(data ?? null).includes(secret);
}

describe.each(Object.entries(holders))('as %s', (who, holder) => {
  it('only the mutations of the kind of actor are open', async () => {
    const kind = holder?.kind ?? 'nobody';
    const open: string[] = [];
    for (const { name, operation, variables } of await allMutations(world)) {
      const { codes } = await world.ask(holder, operation, variables);
      if (!codes.includes('FORBIDDEN') && !codes.includes('UNAUTHENTICATED')) open.push(name);
    }
    expect(open.toSorted()).toEqual((MAY[kind] ?? []).toSorted());
  });

  it('name and birth date of a person are seen by who has to do with it', async () => {
    expect(await seen(holder, 'surname', aigerim.familyName)).toBe(SIGHT[who] !== undefined);
    expect(await seen(holder, 'birthDate', aigerim.birthOn)).toBe(SIGHT[who] !== undefined);
  });

  it('number, telephones and address of a person are seen by itself and its department', async () => {
    expect(await seen(holder, 'iin', aigerim.iin)).toBe(SIGHT[who] === 'all');
    expect(await seen(holder, 'phones { number }', '+7')).toBe(SIGHT[who] === 'all');
    expect(await seen(holder, 'address { street }', 'Тимирязев')).toBe(SIGHT[who] === 'all');
  });

  it('an application is seen by its person, its department and the unit that accepted it', async () => {
    const READ = 'query ($id: UUID!) { application(id: $id) { id } }';
    const { data } = await world.ask(holder, READ, { id: idOf('application') });
    const sees = ['recipient', 'specialist of the department', 'unit that accepted the application'].includes(who);
    expect(data?.['application'] ?? null).toEqual(sees ? { id: idOf('application') } : null);
  });
});

describe('the cases of several persons', () => {
  it('come by one query of each kind', async () => {
    const { application, invitation, complaint } = world.deps.db;
    const tables = [application, invitation, complaint].map((table) => vi.spyOn(table, 'findMany'));
    const lists = 'applications { nodes { id } } invitations { nodes { id } } complaints { nodes { id } }';
    const persons = [aigerim, marat].map(({ personId }) => ({ __typename: 'Person', id: personId }));
    const { data } = await world.ask(regionalSpecialist, ENTITY(lists), { representations: persons });
    expect(data?.['_entities']).toHaveLength(2);
    for (const asked of tables) expect(asked).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });
});

describe('a regional specialist', () => {
  it('reads what the departments of the region see', async () => {
    const ofMarat = [{ __typename: 'Person', id: marat.personId }];
    const { data } = await world.ask(regionalSpecialist, ENTITY('surname iin'), { representations: ofMarat });
    expect(data).toEqual({ _entities: [{ id: marat.personId, surname: marat.familyName, iin: marat.iin }] });
  });
});

describe('the provider of an order', () => {
  it('sees the name until thirty days after the order has closed, and no longer', async () => {
    const about = { ...order, kind: ServiceKind.SANATORIUM_RESORT_TREATMENT };
    await world.tell(OrderClosedSchema, { about, closedOn: '2026-02-10' }, order.orderId);
    world.moveTo(morning('2026-03-12'));
    expect(await seen(alatau, 'surname', aigerim.familyName)).toBe(true);
    world.moveTo(morning('2026-03-13'));
    expect(await seen(alatau, 'surname', aigerim.familyName)).toBe(false);
  });
});
