import type { Decider } from '@aleumet/domain';
import { type CorporationUnit, evolve, type UnitRegistered } from './corporation-unit.ts';
import { type RegisterUnit, registerUnit } from './decisions/register-unit.ts';

export type CorporationUnitCommand = RegisterUnit;

export const corporationUnitDecider: Decider<CorporationUnit, CorporationUnitCommand, UnitRegistered> = {
  initial: { status: 'none' },
  decide: registerUnit,
  evolve,
};
