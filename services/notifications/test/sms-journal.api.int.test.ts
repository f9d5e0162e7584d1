import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  InvitationSentSchema,
  ResultHandedToCorporationSchema,
  ResultReadySchema,
  SelectionOpenedSchema,
} from '@aleumet/proto-events';
import { demoDepartments, demoEmployees, demoRecipients } from '@aleumet/testkit/demo';
import { caseOf, handed, ids, invitation, ready, window } from './case-events.ts';
import { startNotifications, type World } from './world.ts';

const { aigerim, svetlana } = demoRecipients;
const specialist = demoEmployees.specialistAlmaty;

let world: World;
/** One row a day: the invitation and the result of Aigerim, then a transfer of Svetlana. 18:59 UTC is one minute before midnight. */
beforeAll(async () => {
  world = await startNotifications();
  await world.tellPerson(aigerim);
  await world.tellPerson(svetlana);
  world.moveTo('2026-02-02T18:59:59Z');
  await world.tell(InvitationSentSchema, { ...caseOf(), ...invitation }, ids.invitation);
  world.moveTo('2026-02-02T19:00:00Z');
  await world.tell(ResultReadySchema, { ...caseOf(), ...ready }, ids.application);
  await world.tell(ResultHandedToCorporationSchema, { ...caseOf(), ...handed }, ids.application);
  world.moveTo('2026-02-04T04:00:00Z');
  await world.tell(SelectionOpenedSchema, { ...caseOf(svetlana, '75-2'), ...window }, ids.entry);
});
afterAll(() => world[Symbol.asyncDispose]());

async function codes(filter: Record<string, unknown>, order = 'NEWEST'): Promise<unknown> {
  const query = `query ($filter: SmsJournalFilter, $orderBy: SmsJournalSort!) {
    smsJournal(filter: $filter, orderBy: $orderBy) { nodes { code } }
  }`;
  const answer = await world.ask(specialist, query, { filter, orderBy: order });
  expect(answer.codes).toEqual([]);
  const { smsJournal } = answer.data as { smsJournal: { nodes: { code: string }[] } };
  return smsJournal.nodes.map(({ code }) => code);
}

describe('the SMS journal (A2-20)', () => {
  it('is read from its latest or from its earliest row', async () => {
    expect(await codes({})).toEqual(['SAN-SMS-06', 'SAN-SMS-09', 'SAN-SMS-01']);
    expect(await codes({}, 'OLDEST')).toEqual(['SAN-SMS-01', 'SAN-SMS-09', 'SAN-SMS-06']);
  });

  it.each([
    ['a person', { personId: svetlana.personId }, ['SAN-SMS-06']],
    ['a department', { departmentId: demoDepartments.karaganda.id }, []],
    ['a service', { kind: 'SANATORIUM_RESORT_TREATMENT' }, ['SAN-SMS-06', 'SAN-SMS-09', 'SAN-SMS-01']],
    ['another service', { kind: 'WHEELCHAIR' }, []],
    ['a case', { caseNo: '75-1' }, ['SAN-SMS-09', 'SAN-SMS-01']],
    ['a message', { code: 'SAN-SMS-09' }, ['SAN-SMS-09']],
    ['a direction', { direction: 'INCOMING' }, []],
    ['the days from one on', { enteredFrom: '2026-02-03' }, ['SAN-SMS-06', 'SAN-SMS-09']],
    ['the days up to one', { enteredTo: '2026-02-02' }, ['SAN-SMS-01']],
    ['one day', { enteredFrom: '2026-02-03', enteredTo: '2026-02-03' }, ['SAN-SMS-09']],
  ])('is narrowed to %s', async (_what, filter, expected) => {
    expect(await codes(filter)).toEqual(expected);
  });

  it('is read page by page', async () => {
    const query = `query ($after: String) { smsJournal(first: 2, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }`;
    const first = await world.ask(specialist, query);
    expect(first.data).toMatchObject({
      smsJournal: { nodes: [{ code: 'SAN-SMS-06' }, { code: 'SAN-SMS-09' }], pageInfo: { hasNextPage: true } },
    });
    const { smsJournal } = first.data as { smsJournal: { pageInfo: { endCursor: string } } };
    const second = await world.ask(specialist, query, { after: smsJournal.pageInfo.endCursor });
    expect(second.data).toMatchObject({ smsJournal: { nodes: [{ code: 'SAN-SMS-01' }], pageInfo: { hasNextPage: false } } });
    expect((await world.ask(specialist, query, { after: 'bm90aGluZw' })).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('the printed journal (A2-20)', () => {
  const PRINTED = `query ($department: UUID!, $first: Int, $after: String) {
    printedSmsJournal(departmentId: $department, kind: SANATORIUM_RESORT_TREATMENT, first: $first, after: $after) {
      title { kk } kind columns { key fields label { kk ru en } }
      rows { nodes { seqNo caseNo kind sentAt phone specialist { id } person { id } } pageInfo { endCursor } }
    }
  }`;
  const print = (variables: Record<string, unknown>) =>
    world.ask(specialist, PRINTED, { department: demoDepartments.almaty.id, ...variables });

  it('has the nine columns of A2/F6 in their order', async () => {
    const { data } = await print({});
    const { printedSmsJournal } = data as {
      printedSmsJournal: { title: object; columns: { key: string; fields: string[]; label: { kk: string } }[] };
    };
    const { title, columns } = printedSmsJournal;
    expect(title).toEqual({ kk: 'СМС-хабарламалар журналы' });
    expect(columns.map(({ key }) => key)).toEqual([
      ...['seqNo', 'iin', 'fullName', 'birthDate', 'caseNumber', 'serviceType', 'smsSentPeriod', 'phone', 'specialist'],
    ]);
    expect(columns[4]?.label.kk).toBe('Іс №');
    expect(columns[2]?.fields).toEqual(['person.surname', 'person.firstName', 'person.patronymic']);
  });

  it('has the rows that E-Sobes has given, by number, and not that of the State Corporation (A2-11b, A2-20)', async () => {
    const { data } = await print({ first: 1 });
    const { printedSmsJournal } = data as { printedSmsJournal: { rows: { nodes: object[]; pageInfo: { endCursor: string } } } };
    const { rows } = printedSmsJournal;
    expect(rows.nodes).toMatchObject([{ seqNo: 1, caseNo: '75-1', person: { id: aigerim.personId } }]);
    const next = await print({ after: rows.pageInfo.endCursor });
    expect(next.data).toMatchObject({ printedSmsJournal: { rows: { nodes: [{ seqNo: 2, caseNo: '75-2' }] } } });
  });
});

describe('the words of the SMS', () => {
  it('are public, in Kazakh and Russian with English beside', async () => {
    const { data } = await world.ask(undefined, '{ smsTemplates { code variant text { kk ru en } } }');
    const { smsTemplates } = data as { smsTemplates: object[] };
    expect(smsTemplates).toHaveLength(12);
    expect(smsTemplates).toContainEqual(expect.objectContaining({ code: 'SAN-SMS-08', variant: 'NOT_SELECTED_IN_TWO_MONTHS' }));
  });
});
