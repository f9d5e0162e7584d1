import type { ServiceKind } from '@aleumet/domain';
import { type Actor, type Connection, type PageArguments, readPage, shown, type SortOrder, toConnection } from '@aleumet/server';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Reading } from '../entry/reads.ts';
import type { FilledPlan, Planner } from './plan.ts';
import { planRow } from './row.ts';
import { plannerKey } from './store.ts';

export type PlanKey = { kind: ServiceKind; year: number };
export type PlanFilter = { kind?: ServiceKind | undefined; year: number };

/** Returns the plan of a department or region for a kind and year; null when it has not been filled in. */
export async function findPlan({ db }: Reading, planner: Planner, { kind, year }: PlanKey) {
  const row = await db.plan.findUnique({ where: { planner_kind_year: { planner: plannerKey(planner), kind, year } } });
  return row && shown(row.id, () => planRow.fromRow(row));
}

/** A page of the plans that the actor may see, newest first. */
export async function findPlans(
  { db, actor }: Reading,
  filter: PlanFilter,
  given: PageArguments,
): Promise<Connection<FilledPlan>> {
  const page = readPage(given, { name: 'Query.measuresPlans', order: NEWEST, filter });
  const { year, kind } = filter;
  const where = { AND: [visibleTo(actor), { year, ...(kind && { kind }) }, page.behind] };
  const rows = await db.plan.findMany({ where, orderBy: page.orderBy, take: page.limit });
  return toConnection(rows, page, planRow.fromRow);
}

const NEWEST: SortOrder = [{ column: 'id', kind: 'uuid', direction: 'desc' }];

function visibleTo(actor: Actor): Prisma.PlanWhereInput {
  if (actor.kind === 'SPECIALIST') return { departmentId: actor.departmentId };
  if (actor.kind === 'REGIONAL_SPECIALIST') return { region: actor.region };
  return { id: { in: [] } };
}
