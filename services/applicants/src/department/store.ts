import { id, VersionConflict } from '@aleumet/domain';
import type { Department as DepartmentRow, Prisma } from '../generated/prisma/client.ts';
import type { DepartmentCommand } from './decider.ts';
import type { Department, DepartmentEvent, DepartmentRecord } from './department.ts';

type Loaded = { state: Department; facts: undefined; version: number };
type Changed = { state: Department; events: readonly DepartmentEvent[]; version: number };

export async function loadDepartment(tx: Prisma.TransactionClient, { department }: DepartmentCommand): Promise<Loaded> {
  const row = await tx.department.findUnique({ where: { id: department.id } });
  const state: Department = row ? { status: 'registered', ...toDepartment(row) } : { status: 'none' };
  return { state, facts: undefined, version: Number(row?.version ?? 0) };
}

/** Writes the row where id and version match. */
export async function saveDepartment(tx: Prisma.TransactionClient, { state, events, version }: Changed): Promise<void> {
  const last = events.at(-1);
  if (state.status === 'none' || !last) throw new Error('nothing to save');
  const { id: departmentId, region, name, headName, address, phone, officeHours } = state;
  const names = { nameKk: name.kk, nameRu: name.ru, nameEn: name.en };
  const data = { version, region, ...names, headName, address, phone, officeHours, registeredAt: last.registeredAt };
  const before = version - events.length;
  if (before === 0) {
    await tx.department.create({ data: { id: departmentId, ...data } });
    return;
  }
  const { count } = await tx.department.updateMany({ where: { id: departmentId, version: before }, data });
  if (count === 0) throw new VersionConflict('department');
}

/** A row as the department it holds. */
export function toDepartment(row: DepartmentRow): DepartmentRecord {
  const { region, headName, address, phone, officeHours } = row;
  return {
    id: id(row.id),
    region,
    name: { kk: row.nameKk, ru: row.nameRu, en: row.nameEn },
    headName,
    address,
    phone,
    officeHours,
  };
}
