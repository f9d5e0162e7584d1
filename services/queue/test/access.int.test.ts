import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citizenUser, demoCitizens, demoEmployees, demoRecipients, type TokenHolder } from '@aleumet/testkit/demo';
import { aigerim, caseOf, introduce, loadCalendar, queueCase } from './fixtures.ts';
import { ACTIVATE, ENTITIES, ENTRY, FILL, JOURNAL, PLANNING, PLANS, RELEASE, TRANSFER, WORK } from './operations.ts';
import { startQueue, type World } from './world.ts';

const employees = demoEmployees;
const holders: Record<string, TokenHolder | undefined> = {
  nobody: undefined,
  recipient: citizenUser(demoRecipients.aigerim),
  'legal representative': citizenUser(demoCitizens.saule),
  'holder of a power of attorney': citizenUser(demoCitizens.damir),
  stranger: citizenUser(demoCitizens.timur),
  'specialist of the department': employees.specialistAlmaty,
  'specialist of another department': employees.specialistKaraganda,
  'regional specialist of another region': employees.regionalSpecialist,
  'State Corporation operator': employees.stateCorporation,
  provider: employees.alatau,
  payer: employees.payerAlmaty,
  dataBank: employees.dataBank,
  smsGateway: employees.smsGateway,
  operator: employees.operator,
};
const sees = new Set(['recipient', 'legal representative', 'specialist of the department']);
const citizens = ['recipient', 'legal representative', 'holder of a power of attorney', 'stranger'];
const specialists = ['specialist of the department', 'specialist of another department'];
const desk = [...specialists, 'regional specialist of another region'];

const input = { id: aigerim.entryId, kind: 'SANATORIUM_RESORT_TREATMENT', year: 2030, measures: 1, amount: { tiyn: 1 } };
const operations: [name: string, operation: string, openTo: string[]][] = [
  ['queueEntry', ENTRY, [...citizens, ...desk]],
  ['_entities', ENTITIES, [...citizens, ...desk]],
  ['queueJournal', JOURNAL, desk],
  ['workList', WORK, desk],
  ['measuresPlanning', PLANNING, desk],
  ['measuresPlans', PLANS, desk],
  ['activateSelection', ACTIVATE, citizens],
  ['transferAgain', TRANSFER, specialists],
  ['releaseEntry', RELEASE, specialists],
  ['fillPlan', FILL, desk],
];

let world: World;
const representations = [
  { __typename: 'QueueEntry', id: aigerim.entryId },
  { __typename: 'Person', id: aigerim.personId },
  { __typename: 'Application', id: aigerim.applicationId },
  { __typename: 'Measure', id: aigerim.measureId },
];
const variables = { id: aigerim.entryId, year: 2026, input, representations };

beforeAll(async () => {
  world = await startQueue();
  await introduce(world);
  await loadCalendar(world);
  await queueCase(world, aigerim);
  await queueCase(world, caseOf(2));
});
afterAll(() => world[Symbol.asyncDispose]());

describe.each(Object.entries(holders))('as %s', (who, holder) => {
  const isOpen = (openTo: string[]) => openTo.includes(who);

  it.each(operations)('%s is answered only where the kind of actor may ask', async (_name, operation, openTo) => {
    const { codes } = await world.ask(holder, operation, variables);
    const denied = codes.filter((code) => code === 'FORBIDDEN' || code === 'UNAUTHENTICATED');
    expect(denied.length > 0).toBe(!isOpen(openTo));
  });

  it('an entry is seen only by its person, a legal representative and its department', async () => {
    const { data } = await world.ask(holder, ENTRY, variables);
    expect(JSON.stringify(data ?? null).includes(aigerim.entryId)).toBe(sees.has(who));
    const entities = await world.ask(holder, ENTITIES, variables);
    expect(JSON.stringify(entities.data ?? null).includes(aigerim.entryId)).toBe(sees.has(who));
  });

  it('nobody changes an entry that is not theirs', async () => {
    const code = async (operation: string) => (await world.ask(holder, operation, variables)).codes[0];
    if (who === 'stranger') expect(await code(ACTIVATE)).toBe('ENTRY_NOT_FOUND');
    if (who === 'holder of a power of attorney') expect(await code(ACTIVATE)).toBe('ENTRY_NOT_FOUND');
    if (who === 'specialist of another department') expect(await code(TRANSFER)).toBe('ENTRY_NOT_FOUND');
    expect(await world.told()).toHaveLength(4);
  });
});
