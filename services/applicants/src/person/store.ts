import { id, iin, VersionConflict } from '@aleumet/domain';
import { Prisma, type Person as PersonRow } from '../generated/prisma/client.ts';
import { fromDate, fromDateOrNull, toDate, toDateOrNull } from '../plain-dates.ts';
import type { PersonCommand } from './decider.ts';
import type { RegisterPowerOfAttorney } from './decisions/register-power-of-attorney.ts';
import { eraseTraces } from './erase-traces.ts';
import type { PersonFacts } from './facts.ts';
import { hasLiveCase } from './live-case.ts';
import type {
  Address,
  DisabilityGroup,
  IdentityDocument,
  KnownPerson,
  Person,
  PersonEvent,
  Phone,
  Representative,
} from './person.ts';

type Loaded = { state: Person; facts: PersonFacts; version: number };
type Changed = { state: Person; events: readonly PersonEvent[]; version: number };

/** The person of the command, found by IIN before the id: one human being is one person. */
export async function loadPerson(tx: Prisma.TransactionClient, command: PersonCommand): Promise<Loaded> {
  const row = await findRow(tx, command);
  const state: Person = row ? toPerson(row) : { status: 'none' };
  return { state, facts: await loadFacts(tx, command, state), version: Number(row?.version ?? 0) };
}

async function findRow(tx: Prisma.TransactionClient, command: PersonCommand): Promise<PersonRow | null> {
  const byIin = command.type === 'RegisterPerson' ? await tx.person.findUnique({ where: { iin: command.record.iin } }) : null;
  return byIin ?? tx.person.findUnique({ where: { id: command.personId } });
}

async function loadFacts(tx: Prisma.TransactionClient, command: PersonCommand, state: Person): Promise<PersonFacts> {
  const known = state.status === 'known' ? state : undefined;
  const departmentId = command.type === 'RegisterPerson' ? command.record.departmentId : known?.departmentId;
  const department = departmentId === undefined ? null : await tx.department.findUnique({ where: { id: departmentId } });
  return {
    department: department && { id: id(department.id), region: department.region },
    hasLiveCase: command.type === 'ErasePerson' && (await hasLiveCase(tx, command.personId, command.today)),
    hasAccepted: command.type === 'RegisterPowerOfAttorney' && (await hasAccepted(tx, command)),
  };
}

async function hasAccepted(tx: Prisma.TransactionClient, command: RegisterPowerOfAttorney): Promise<boolean> {
  const { applicationId: applied, personId } = command;
  const where = { id: applied, personId, status: { not: 'acceptanceRefused' } };
  return (await tx.application.count({ where })) > 0;
}

/** Writes the row where id and version match. */
export async function savePerson(tx: Prisma.TransactionClient, { state, events, version }: Changed): Promise<void> {
  if (state.status === 'none') throw new Error('nothing to save');
  const columns = state.status === 'known' ? toColumns(state) : { ...ERASED, deliveredBy: state.deliveredBy };
  const data = { ...columns, status: state.status, version };
  const before = version - events.length;
  if (before === 0) {
    await tx.person.create({ data: { id: state.id, ...data } });
    return;
  }
  const { count } = await tx.person.updateMany({ where: { id: state.id, version: before }, data });
  if (count === 0) throw new VersionConflict('person');
  if (state.status === 'erased') await eraseTraces(tx, state.id);
}

const ERASED = {
  iin: null,
  surname: null,
  surnameKey: null,
  firstName: null,
  patronymic: null,
  birthDate: null,
  disabilityGroup: null,
  disabilityFrom: null,
  disabilityTo: null,
  departmentId: null,
  region: null,
  language: null,
  identityDocument: Prisma.DbNull,
  address: Prisma.DbNull,
  phones: Prisma.DbNull,
  representatives: Prisma.DbNull,
};

function toColumns(person: KnownPerson) {
  const { iin: number, surname, firstName, patronymic, departmentId, region, language, address, deliveredBy } = person;
  return {
    iin: number,
    surname,
    surnameKey: surname.toLowerCase(),
    firstName,
    patronymic,
    departmentId,
    region,
    language,
    address,
    deliveredBy,
    birthDate: toDate(person.birthDate),
    disabilityGroup: person.disability.group,
    disabilityFrom: toDate(person.disability.validFrom),
    disabilityTo: toDateOrNull(person.disability.validTo),
    identityDocument: person.identityDocument,
    phones: [...person.phones],
    representatives: person.representatives.map((one) => ({ ...one, phones: [...one.phones] })),
  };
}

/** A row as the person it holds; the row's checks promise that a known person is whole. */
function toPerson(row: PersonRow): Person {
  if (row.status === 'erased') return { status: 'erased', id: id(row.id), deliveredBy: row.deliveredBy };
  return { status: 'known', ...toKnownPerson(row) };
}

/** A row of a known person. */
export function toKnownPerson(row: PersonRow): KnownPerson {
  const { surname, firstName, birthDate, departmentId, region, disabilityFrom, deliveredBy } = row;
  if (surname === null || firstName === null || birthDate === null || departmentId === null || region === null)
    throw incomplete(row.id);
  if (disabilityFrom === null || deliveredBy === null) throw incomplete(row.id);
  return {
    id: id(row.id),
    iin: iin(row.iin ?? ''),
    surname,
    firstName,
    patronymic: row.patronymic,
    birthDate: fromDate(birthDate),
    disability: {
      group: row.disabilityGroup as DisabilityGroup,
      validFrom: fromDate(disabilityFrom),
      validTo: fromDateOrNull(row.disabilityTo),
    },
    identityDocument: row.identityDocument as IdentityDocument,
    address: row.address as Address,
    departmentId: id(departmentId),
    region,
    language: row.language as 'KK' | 'RU',
    phones: row.phones as Phone[],
    representatives: row.representatives as unknown as Representative[],
    deliveredBy,
  };
}

function incomplete(personId: string): Error {
  return new Error(`the row of person ${personId} is incomplete`);
}
