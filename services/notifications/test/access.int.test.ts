import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SelectionOpenedSchema } from '@aleumet/proto-events';
import { citizenUser, demoCitizens, demoDepartments, demoEmployees, demoRecipients, type DemoUser } from '@aleumet/testkit/demo';
import { caseOf, ids, window } from './case-events.ts';
import { startNotifications, type World } from './world.ts';

const { aigerim, alikhan, marat, daniyar } = demoRecipients;
const { saule, damir } = demoCitizens;
const e = demoEmployees;
const persons = { aigerim, alikhan, marat };
const others = {
  payer: e.payerAlmaty,
  provider: e.alatau,
  operator: e.operator,
  stateCorporation: e.stateCorporation,
  dataBank: e.dataBank,
};

/** Who sees whose SMS: the design in one table. */
const sees: { who: string; holder: DemoUser; seen: (keyof typeof persons)[] }[] = [
  { who: 'a recipient', holder: citizenUser(aigerim), seen: ['aigerim'] },
  { who: 'another recipient', holder: citizenUser(daniyar), seen: [] },
  { who: 'a legal representative', holder: citizenUser(saule), seen: ['alikhan'] },
  { who: 'the holder of a power of attorney', holder: citizenUser(damir), seen: [] },
  { who: 'a specialist of the department', holder: e.specialistAlmaty, seen: ['aigerim', 'alikhan'] },
  { who: 'a specialist of another department', holder: e.specialistKaraganda, seen: ['marat'] },
  { who: 'a regional specialist', holder: e.regionalSpecialist, seen: ['marat'] },
];

let world: World;
const smsOf = new Map<string, string>();
beforeAll(async () => {
  world = await startNotifications();
  for (const person of Object.values(persons)) {
    await world.tellPerson(person);
    await world.tell(SelectionOpenedSchema, { ...caseOf(person), ...window }, ids.entry);
  }
  for (const { id, personId } of await world.deps.db.smsRecord.findMany()) smsOf.set(personId ?? '', id);
});
afterAll(() => world[Symbol.asyncDispose]());

const idsOf = (names: readonly (keyof typeof persons)[]) =>
  names.map((name) => String(smsOf.get(persons[name].personId))).toSorted();
const ENTITIES = `query ($entities: [_Any!]!) {
  _entities(representations: $entities) { ... on SmsRecord { id } ... on Person { sms { nodes { id } } } }
}`;

describe.each(sees)('$who', ({ holder, seen }) => {
  it('sees exactly the own SMS, by reference and through the person', async () => {
    const wanted = idsOf(seen);
    const people = Object.values(persons).map(({ personId }) => ({ __typename: 'Person', id: personId }));
    const records = [...smsOf.values()].map((id) => ({ __typename: 'SmsRecord', id }));
    const { data } = await world.ask(holder, ENTITIES, { entities: [...people, ...records] });
    const found = data?.['_entities'] as ({ id?: string; sms?: { nodes: { id: string }[] } } | null)[];
    expect(found.flatMap((one) => one?.sms?.nodes.map(({ id }) => id) ?? []).toSorted()).toEqual(wanted);
    expect(found.flatMap((one) => one?.id ?? []).toSorted()).toEqual(wanted);
  });
});

describe('the SMS of several persons', () => {
  it('come by one query', async () => {
    using asked = vi.spyOn(world.deps.db.smsRecord, 'findMany');
    const entities = Object.values(persons).map(({ personId }) => ({ __typename: 'Person', id: personId }));
    expect((await world.ask(e.specialistAlmaty, ENTITIES, { entities })).codes).toEqual([]);
    expect(asked).toHaveBeenCalledTimes(1);
  });
});

describe.each([e.specialistAlmaty, e.specialistKaraganda, e.regionalSpecialist])('$user', (holder) => {
  it('reads the same rows in the journal and in print', async () => {
    const wanted = idsOf(sees.find((one) => one.holder === holder)?.seen ?? []);
    const { data } = await world.ask(holder, '{ smsJournal { nodes { id } } }');
    const { smsJournal } = data as { smsJournal: { nodes: { id: string }[] } };
    expect(smsJournal.nodes.map(({ id }) => id).toSorted()).toEqual(wanted);
    const printed = `{ printedSmsJournal(departmentId: "${demoDepartments.almaty.id}", kind: SANATORIUM_RESORT_TREATMENT) { rows { nodes { id } } } }`;
    const { printedSmsJournal } = (await world.ask(holder, printed)).data as { printedSmsJournal: { rows: { nodes: object[] } } };
    expect(printedSmsJournal.rows.nodes).toHaveLength(holder === e.specialistAlmaty ? 2 : 0);
  });
});

describe.each(Object.entries(others))('%s', (_name, holder) => {
  it('reads no journal and nothing of a person', async () => {
    expect((await world.ask(holder, '{ smsJournal { nodes { id } } }')).codes).toEqual(['FORBIDDEN']);
    const person = [{ __typename: 'Person', id: aigerim.personId }];
    expect((await world.ask(holder, ENTITIES, { entities: person })).codes).toEqual(['FORBIDDEN']);
  });
});

describe.each([...sees.map(({ holder }) => holder), e.payerAlmaty, e.alatau, e.operator, e.stateCorporation])(
  '$user',
  (holder) => {
    it.each([
      'mutation { receiveSms(input: { id: "0190b000-0000-7000-8000-000000000001", from: "+77000000001", text: "10", receivedAt: "2026-02-02T04:00:00Z" }) { id } }',
      'mutation { reportSmsDelivery(input: { smsId: "0190b000-0000-7000-8000-000000000001", delivered: true, reportedAt: "2026-02-02T04:00:00Z" }) { smsId } }',
    ])('is not the gateway: %s', async (mutation) => {
      expect((await world.ask(holder, mutation)).codes).toEqual(['FORBIDDEN']);
    });
  },
);

describe('nobody', () => {
  it('reads no journal', async () => {
    expect((await world.ask(undefined, '{ smsJournal { nodes { id } } }')).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('a gateway', () => {
  it('reads the replies that it passed on, without whose case it is, and no others', async () => {
    await world.receive('+77770000001', '99', { id: ids.reply });
    const entities = [
      { __typename: 'SmsRecord', id: ids.reply },
      ...[...smsOf.values()].map((id) => ({ __typename: 'SmsRecord', id })),
    ];
    const other: DemoUser = { ...e.smsGateway, sub: 'another' };
    const found = async (holder: DemoUser) => (await world.ask(holder, ENTITIES, { entities })).data?.['_entities'];
    expect(await found(e.smsGateway)).toEqual([{ id: ids.reply }, null, null, null]);
    expect(await found(other)).toEqual([null, null, null, null]);
    const fields = `query ($entities: [_Any!]!) { _entities(representations: $entities) { ... on SmsRecord { person { id } caseNo } } }`;
    expect((await world.ask(e.smsGateway, fields, { entities: entities.slice(0, 1) })).codes).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });
});
