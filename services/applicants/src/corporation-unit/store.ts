import { id, VersionConflict } from '@aleumet/domain';
import type { CorporationUnit as UnitRow, Prisma } from '../generated/prisma/client.ts';
import type { CorporationUnit, CorporationUnitRecord, UnitRegistered } from './corporation-unit.ts';
import type { CorporationUnitCommand } from './decider.ts';

type Loaded = { state: CorporationUnit; facts: undefined; version: number };
type Changed = { state: CorporationUnit; events: readonly UnitRegistered[]; version: number };

export async function loadUnit(tx: Prisma.TransactionClient, { unit }: CorporationUnitCommand): Promise<Loaded> {
  const row = await tx.corporationUnit.findUnique({ where: { id: unit.id } });
  const state: CorporationUnit = row ? { status: 'registered', ...toUnit(row) } : { status: 'none' };
  return { state, facts: undefined, version: Number(row?.version ?? 0) };
}

/** Writes the row where id and version match. */
export async function saveUnit(tx: Prisma.TransactionClient, { state, events, version }: Changed): Promise<void> {
  const last = events.at(-1);
  if (state.status === 'none' || !last) throw new Error('nothing to save');
  const { id: unitId, region, name, headName, address, phone, officeHours } = state;
  const names = { nameKk: name.kk, nameRu: name.ru, nameEn: name.en };
  const data = { version, region, ...names, headName, address, phone, officeHours, registeredAt: last.registeredAt };
  const before = version - events.length;
  if (before === 0) {
    await tx.corporationUnit.create({ data: { id: unitId, ...data } });
    return;
  }
  const { count } = await tx.corporationUnit.updateMany({ where: { id: unitId, version: before }, data });
  if (count === 0) throw new VersionConflict('unit of the State Corporation');
}

/** A row as the unit it holds. */
export function toUnit(row: UnitRow): CorporationUnitRecord {
  const { region, headName, address, phone, officeHours } = row;
  const name = { kk: row.nameKk, ru: row.nameRu, en: row.nameEn };
  return { id: id(row.id), region, name, headName, address, phone, officeHours };
}
