import { IrpFormedSchema, ServiceKind, WorkingCalendarChangedSchema, toTimestamp } from '@aleumet/proto-events';
import { instant, type Instant } from '@aleumet/domain';
import {
  citizenUser,
  type DemoCitizen,
  type DemoDepartment,
  demoCitizens,
  demoDepartments,
  demoEmployees,
  type DemoRecipient,
  demoRecipients,
} from '@aleumet/testkit/demo';
import type { World } from './world.ts';

export const { specialistAlmaty, specialistKaraganda, stateCorporation, dataBank, headAlmaty, qualityBody } = demoEmployees;
const { operator } = demoEmployees;
const { almaty, karaganda } = demoDepartments;

/** 09:00 in Almaty on the day. */
export function morning(day: string): Instant {
  return instant(`${day}T04:00:00Z`);
}

/** An id of the n-th thing of a kind. */
export function idOf(part: 'application' | 'measure' | 'invitation' | 'complaint' | 'order' | 'entry', n = 1): string {
  const block = { application: 1, measure: 2, invitation: 3, complaint: 4, order: 5, entry: 6 }[part];
  return `0190b00${block}-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

/** What the data bank delivers of a person. */
export function personInput({ disability, ...person }: DemoRecipient) {
  return {
    id: person.personId,
    iin: person.iin,
    surname: person.familyName,
    firstName: person.givenName,
    patronymic: person.patronymic,
    birthDate: person.birthOn,
    disability: { group: disability.group, validFrom: '2025-06-01', validTo: disability.validTo },
    identityDocument: { kind: 'Identity card', number: '012345678', issuedBy: 'MIA RK', issuedOn: '2020-05-04' },
    address: { oblast: 'Алматы', cityOrDistrict: 'Бостандық', street: 'Тимирязев', house: '42', flat: '15' },
    departmentId: person.departmentId,
    language: person.language === 'kk' ? 'KK' : 'RU',
    phones: person.phones,
    legalRepresentatives: person.representatives
      .filter(({ kind }) => kind === 'LEGAL')
      .map(({ iin, validUntil, phones, evidence }) => ({ iin, validUntil, phones, evidence, name: nameOf(iin) })),
  };
}

function nameOf(iin: string): string {
  const found = Object.values(demoCitizens).find((one: DemoCitizen) => one.iin === iin);
  return found ? `${found.familyName} ${found.givenName}` : 'Somebody';
}

const REGISTER_DEPARTMENT = 'mutation ($input: RegisterDepartmentInput!) { registerDepartment(input: $input) { id region } }';
const REGISTER_UNIT = 'mutation ($input: RegisterCorporationUnitInput!) { registerCorporationUnit(input: $input) { id } }';
const REGISTER_PERSON = 'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { id } }';

/** What the operator enters about an office. */
function officeInput({ id, region, nameKk, nameRu }: DemoDepartment) {
  const name = { kk: nameKk, ru: nameRu, en: 'Employment department' };
  return { id, region, name, headName: 'Head H.', address: 'Main street 1', phone: '+77272000000', officeHours: '9.00-18.30' };
}

/** The operator enters a unit of the State Corporation. */
export async function registerUnit(world: World, unitId: string): Promise<void> {
  await world.ask(operator, REGISTER_UNIT, {
    input: officeInput({ ...almaty, id: unitId, nameKk: 'Мемлекеттік корпорация бөлімшесі' }),
  });
}

/** Departments, a unit of the State Corporation, the working calendar and the persons, as operator and data bank load them. */
export async function loadReferenceData(world: World, ...recipients: DemoRecipient[]): Promise<void> {
  await tellCalendar(world);
  for (const department of [almaty, karaganda])
    await world.ask(operator, REGISTER_DEPARTMENT, { input: officeInput(department) });
  await registerUnit(world, stateCorporation.unitId);
  for (const recipient of recipients) await registerPerson(world, personInput(recipient));
}

/** A table of 2026 with 8 March as the only day off of the tests, Monday 9 March in its place. */
export function tellCalendar(world: World, version = 1, daysOff: string[] = ['2026-03-09']): Promise<void> {
  const table = { version, firstYear: 2025, lastYear: 2027, daysOff, workingWeekends: [] };
  return world.tell(WorkingCalendarChangedSchema, {
    calendarId: idOf('entry', 99),
    ...table,
    loadedAt: toTimestamp(world.now()),
  });
}

/** The data bank delivers a person. */
export function registerPerson(world: World, input: ReturnType<typeof personInput>) {
  return world.ask(dataBank, REGISTER_PERSON, { input });
}

type Measured = { measureId?: string; kind?: ServiceKind; validTo?: string; workInjury?: boolean };

/** irp publishes a measure, of sanatorium-resort treatment when nothing else is said. */
export function tellMeasure(
  world: World,
  { personId, departmentId, region }: DemoRecipient,
  measured: Measured = {},
): Promise<void> {
  const { measureId = idOf('measure'), validTo = '2026-12-31', workInjury = false } = measured;
  const { kind = ServiceKind.SANATORIUM_RESORT_TREATMENT } = measured;
  const term = { formedOn: '2026-01-20', validFrom: '2026-01-20', validTo, disabilityTo: '2027-06-01', workInjury };
  return world.tell(
    IrpFormedSchema,
    { about: { personId, departmentId, region, measureId, kind }, irpId: idOf('entry', 98), ...term },
    personId,
  );
}

/** What is handed in for a measure: application and identity document. */
export function applicationInput({ personId }: DemoRecipient, n = 1) {
  const papers = [
    { kind: 'APPLICATION_FORM', name: 'Application', sheetCount: 1 },
    { kind: 'IDENTITY_DOCUMENT', name: 'Identity card', sheetCount: 1, validUntil: '2030-05-04' },
  ];
  return { id: idOf('application', n), personId, measureId: idOf('measure'), papers, position: 'Chief specialist' };
}

export const REGISTER_APPLICATION = `mutation ($input: RegisterApplicationInput!) {
  registerApplication(input: $input) { id status caseNo channel receivedAt dueOn person { id } }
}`;
export const GRANT_APPLICATION = `mutation ($input: GrantApplicationInput!) {
  grantApplication(input: $input) { id status decision { granted decidedBy } }
}`;

export const { aigerim, alikhan, marat, svetlana } = demoRecipients;
export const aigerimUser = citizenUser(aigerim);
export const sauleUser = citizenUser(demoCitizens.saule);
export const damirUser = citizenUser(demoCitizens.damir);
export const timurUser = citizenUser(demoCitizens.timur);
