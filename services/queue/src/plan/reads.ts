import type { ServiceKind } from '@aleumet/domain';
import { type Actor, type Connection, type PageArguments, readPage, toConnection } from '@aleumet/server';
import { Prisma } from '../generated/prisma/client.ts';
import type { Reading } from '../entry/reads.ts';
import type { FilledPlan, Planner } from './plan.ts';
import { fromRow, plannerKey } from './store.ts';

export type PlanKey = { kind: ServiceKind; year: number };
export type PlanFilter = { kind?: ServiceKind | undefined; year: number };

/** The plan of a planner for a kind and year; null when nothing is filled in. */
export async function findPlan({ db }: Reading, planner: Planner, { kind, year }: PlanKey) {
  const row = await db.plan.findUnique({ where: { planner_kind_year: { planner: plannerKey(planner), kind, year } } });
  return row && fromRow(row);
}

/** A page of the plans that the actor may see, newest first. */
export async function findPlans(
  { db, actor }: Reading,
  { year, kind }: PlanFilter,
  given: PageArguments,
): Promise<Connection<FilledPlan>> {
  const page = readPage(given);
  const visible = visibleTo(actor);
  const ofKind = kind ? Prisma.sql`AND p.kind = ${kind}` : Prisma.empty;
  const after = page.after === undefined ? Prisma.empty : Prisma.sql`AND p.id < ${page.after}::uuid`;
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT p.id::text FROM plans p WHERE p.year = ${year} AND ${visible} ${ofKind} ${after} ORDER BY p.id DESC LIMIT ${page.limit}`;
  const rows = await db.plan.findMany({ where: { id: { in: found.map(({ id }) => id) } }, orderBy: { id: 'desc' } });
  return toConnection(rows.map(fromRow), page, ({ id }) => id);
}

function visibleTo(actor: Actor): Prisma.Sql {
  if (actor.kind === 'SPECIALIST') return Prisma.sql`p.department_id = ${actor.departmentId}::uuid`;
  if (actor.kind === 'REGIONAL_SPECIALIST') return Prisma.sql`p.region = ${actor.region}`;
  return Prisma.sql`FALSE`;
}
