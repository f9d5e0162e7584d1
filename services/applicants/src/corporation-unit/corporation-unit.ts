import type { Instant } from '@aleumet/domain';
import type { UnitId } from '../people/office.ts';
import type { OfficeName } from '../department/department.ts';

/*
 * A unit of the State Corporation that accepts papers and gives results out (A2-6b):
 *
 *   none ──UnitRegistered (operator)──► REGISTERED ──UnitRegistered (operator, changed)──► REGISTERED
 */

export type CorporationUnitRecord = {
  id: UnitId;
  region: string;
  name: OfficeName;
  /** Head of the unit, to whom complaints are addressed (A2-14d); null for units stored before heads were. */
  headName: string | null;
  address: string;
  phone: string;
  officeHours: string;
};

export type CorporationUnit = { status: 'none' } | (CorporationUnitRecord & { status: 'REGISTERED' });
export type UnitRegistered = { type: 'UnitRegistered'; unit: CorporationUnitRecord; registeredAt: Instant };

/** Returns the state after the event. */
export function evolve(_unit: CorporationUnit, { unit }: UnitRegistered): CorporationUnit {
  return { status: 'REGISTERED', ...unit };
}
