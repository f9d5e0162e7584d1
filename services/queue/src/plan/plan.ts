import type { DepartmentId, Id, Instant, Money, PlainDate, ServiceKind, SpecialistId } from '@aleumet/domain';

/*
 * The life of a plan of the Measures planning module (A2-22a):
 *
 *   none ──MeasuresPlanned (specialist of the department or of the region)──► filled ──MeasuresPlanned──► filled
 */

export type PlanId = Id<'PlanId'>;

/** Who plans: a department, or a region for itself. */
export type Planner = { departmentId: DepartmentId; region: string } | { departmentId: null; region: string };

/** The module of one planner, kind and year as it is filled in. */
export type FilledPlan = {
  id: PlanId;
  departmentId: DepartmentId | null;
  region: string;
  kind: ServiceKind;
  year: number;
  measures: number;
  amount: Money;
  /** Last day to fill it in (A2-22a). */
  dueOn: PlainDate;
  /** Filled in after that day: a warning only. */
  isLate: boolean;
  filledAt: Instant;
  filledBy: SpecialistId | null;
};

export type Plan = { status: 'none' } | (FilledPlan & { status: 'filled' });

export type MeasuresPlanned = { type: 'MeasuresPlanned'; plan: FilledPlan };
export type PlanEvent = MeasuresPlanned;

/** Returns the state after the event. */
export function evolve(_plan: Plan, { plan }: PlanEvent): Plan {
  return { ...plan, status: 'filled' };
}
