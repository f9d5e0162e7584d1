import { VersionConflict } from '@aleumet/domain';
import type { Prisma } from '../generated/prisma/client.ts';
import type { CorporationUnit, UnitRegistered } from './corporation-unit.ts';
import type { CorporationUnitCommand } from './decider.ts';
import { unitRow } from './row.ts';

type Loaded = { state: CorporationUnit; facts: undefined; version: number };
type Changed = { state: CorporationUnit; events: readonly UnitRegistered[]; version: number };

export async function loadUnit(tx: Prisma.TransactionClient, { unit }: CorporationUnitCommand): Promise<Loaded> {
  const row = await tx.corporationUnit.findUnique({ where: { id: unit.id } });
  const state: CorporationUnit = row ? { status: 'REGISTERED', ...unitRow.fromRow(row) } : { status: 'none' };
  return { state, facts: undefined, version: Number(row?.version ?? 0) };
}

/** Updates the row with matching id and version. */
export async function saveUnit(tx: Prisma.TransactionClient, { state, events, version }: Changed): Promise<void> {
  const last = events.at(-1);
  if (state.status === 'none' || !last) throw new Error('nothing to save');
  const data = { ...unitRow.toRow(state), registeredAt: last.registeredAt, version };
  const before = version - events.length;
  if (before === 0) {
    await tx.corporationUnit.create({ data });
    return;
  }
  const { count } = await tx.corporationUnit.updateMany({ where: { id: state.id, version: before }, data });
  if (count === 0) throw new VersionConflict('unit of the State Corporation');
}
