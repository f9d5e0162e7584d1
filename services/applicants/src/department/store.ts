import { VersionConflict } from '@aleumet/domain';
import type { Prisma } from '../generated/prisma/client.ts';
import type { DepartmentCommand } from './decider.ts';
import type { Department, DepartmentEvent } from './department.ts';
import { departmentRow } from './row.ts';

type Loaded = { state: Department; facts: undefined; version: number };
type Changed = { state: Department; events: readonly DepartmentEvent[]; version: number };

export async function loadDepartment(tx: Prisma.TransactionClient, { department }: DepartmentCommand): Promise<Loaded> {
  const row = await tx.department.findUnique({ where: { id: department.id } });
  const state: Department = row ? { status: 'REGISTERED', ...departmentRow.fromRow(row) } : { status: 'none' };
  return { state, facts: undefined, version: Number(row?.version ?? 0) };
}

/** Updates the row with matching id and version. */
export async function saveDepartment(tx: Prisma.TransactionClient, { state, events, version }: Changed): Promise<void> {
  const last = events.at(-1);
  if (state.status === 'none' || !last) throw new Error('nothing to save');
  const data = { ...departmentRow.toRow(state), registeredAt: last.registeredAt, version };
  const before = version - events.length;
  if (before === 0) {
    await tx.department.create({ data });
    return;
  }
  const { count } = await tx.department.updateMany({ where: { id: state.id, version: before }, data });
  if (count === 0) throw new VersionConflict('department');
}
