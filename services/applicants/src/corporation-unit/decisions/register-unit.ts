import { isSameContent, type Moment } from '@aleumet/domain';
import type { CorporationUnit, CorporationUnitRecord, UnitRegistered } from '../corporation-unit.ts';

export type RegisterUnit = Moment & { type: 'RegisterUnit'; unit: CorporationUnitRecord };

/** The operator adds a unit of the State Corporation, or updates its data (A2-6b, A2/F3-7). */
export function registerUnit(before: CorporationUnit, { unit, now }: RegisterUnit): UnitRegistered[] {
  const { status: _, ...record } = before;
  if (isSameContent(record, unit)) return [];
  return [{ type: 'UnitRegistered', unit, registeredAt: now }];
}
