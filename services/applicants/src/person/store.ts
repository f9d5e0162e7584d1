import { id, VersionConflict } from '@aleumet/domain';
import type { Prisma, Person as PersonRow } from '../generated/prisma/client.ts';
import type { PersonCommand } from './decider.ts';
import type { RegisterPowerOfAttorney } from './decisions/register-power-of-attorney.ts';
import { eraseTraces } from './erase-traces.ts';
import type { PersonFacts } from './facts.ts';
import { hasLiveCase } from './live-case.ts';
import type { Person, PersonEvent } from './person.ts';
import { personRow } from './row.ts';

type Loaded = { state: Person; facts: PersonFacts; version: number };
type Changed = { state: Person; events: readonly PersonEvent[]; version: number };

/** Finds the person of the command, by IIN before id, so that a human being is stored only once. */
export async function loadPerson(tx: Prisma.TransactionClient, command: PersonCommand): Promise<Loaded> {
  const row = await findRow(tx, command);
  const state: Person = row ? personRow.fromRow(row) : { status: 'none' };
  return { state, facts: await loadFacts(tx, command, state), version: Number(row?.version ?? 0) };
}

async function findRow(tx: Prisma.TransactionClient, command: PersonCommand): Promise<PersonRow | null> {
  const byIin = command.type === 'RegisterPerson' ? await tx.person.findUnique({ where: { iin: command.record.iin } }) : null;
  return byIin ?? tx.person.findUnique({ where: { id: command.personId } });
}

async function loadFacts(tx: Prisma.TransactionClient, command: PersonCommand, state: Person): Promise<PersonFacts> {
  const known = state.status === 'KNOWN' ? state : undefined;
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
  const where = { id: applied, personId, status: { not: 'ACCEPTANCE_REFUSED' } };
  return (await tx.application.count({ where })) > 0;
}

/** Updates the row with matching id and version. */
export async function savePerson(tx: Prisma.TransactionClient, { state, events, version }: Changed): Promise<void> {
  if (state.status === 'none') throw new Error('nothing to save');
  const surnameKey = state.status === 'KNOWN' ? state.surname.toLowerCase() : null;
  const data = { ...personRow.toRow(state), surnameKey, version };
  const before = version - events.length;
  if (before === 0) {
    await tx.person.create({ data });
    return;
  }
  const { count } = await tx.person.updateMany({ where: { id: state.id, version: before }, data });
  if (count === 0) throw new VersionConflict('person');
  if (state.status === 'ERASED') await eraseTraces(tx, state.id);
}
