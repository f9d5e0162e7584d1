import type { DepartmentId } from '@aleumet/domain';
import type { PageArguments } from '@aleumet/server';
import { findJournal, type JournalFilter, type JournalOrder } from './entry/journal.ts';
import { createPersonPages } from './entry/person-pages.ts';
import { createEntryLoaders, type Reading } from './entry/reads.ts';
import { findWorkList, type WorkFilter } from './entry/work-list.ts';
import type { Planner } from './plan/plan.ts';
import { findPlan, findPlans, type PlanFilter, type PlanKey } from './plan/reads.ts';
import { getRegion } from './replicas/department.ts';

export type Reads = ReturnType<typeof createReads>;

/** All reads of a request, filtered by actor. */
export function createReads(reading: Reading) {
  return {
    entries: createEntryLoaders(reading),
    entriesOfPerson: createPersonPages(reading),
    journal: (filter: JournalFilter, page: PageArguments & { orderBy: JournalOrder }) => findJournal(reading, filter, page),
    workList: (filter: WorkFilter, page: PageArguments) => findWorkList(reading, filter, page),
    plan: (planner: Planner, about: PlanKey) => findPlan(reading, planner, about),
    plans: (filter: PlanFilter, page: PageArguments) => findPlans(reading, filter, page),
    regionOf: (departmentId: DepartmentId) => getRegion(reading.db, departmentId),
  };
}
