import {
  id,
  type MeasureId,
  type ApplicationId,
  type Moment,
  type PersonId,
  type PlainDate,
  type ServiceKind,
} from '@aleumet/domain';
import { type Actor, shown } from '@aleumet/server';
import type { Measure as MeasureRow, PrismaClient } from '../generated/prisma/client.ts';
import { toDate } from '../plain-dates.ts';
import { measureRow } from '../replicas/measure.ts';

/** A measure for which the person can apply. */
export type IntakeMeasure = {
  personId: PersonId;
  measureId: MeasureId;
  kind: ServiceKind;
  validTo: PlainDate | null;
  liveApplicationId: ApplicationId | null;
};

const MOST = 100;

/** Returns the measures for which a person can apply: a department serves its own people, the State Corporation everyone. */
export function createIntakeReads(db: PrismaClient, actor: Actor, { today }: Moment) {
  return {
    measures: async (iin: string): Promise<(IntakeMeasure | Error)[]> => {
      const person = await db.person.findUnique({ where: { iin }, select: { id: true, departmentId: true } });
      if (!person || (actor.kind === 'SPECIALIST' && actor.departmentId !== person.departmentId)) return [];
      const live = [{ validTo: null }, { validTo: { gte: toDate(today) } }];
      const rows = await db.measure.findMany({
        where: { personId: person.id, OR: live },
        orderBy: { measureId: 'asc' },
        take: MOST,
      });
      const cases = await db.case.findMany({ where: { measureId: { in: rows.map(({ measureId }) => measureId) } } });
      const applications = new Map(cases.map(({ measureId, applicationId }) => [measureId, applicationId]));
      return rows.map((row) => shown(row.measureId, () => toIntakeMeasure(row, applications.get(row.measureId))));
    },
  };
}

function toIntakeMeasure(row: MeasureRow, applicationId: string | null = null): IntakeMeasure {
  const { personId, measureId, kind, validTo } = measureRow.fromRow(row);
  return { personId, measureId, kind, validTo, liveApplicationId: applicationId === null ? null : id(applicationId) };
}
