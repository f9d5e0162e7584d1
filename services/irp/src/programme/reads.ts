import { id, type IrpId, type PersonId, type PlainDate, type ServiceKind } from '@aleumet/domain';
import {
  type Actor,
  BY_ID,
  type Connection,
  createListsBelow,
  createRowLoader,
  type PageArguments,
  readPage,
  shown,
  type SortOrder,
  toConnection,
} from '@aleumet/server';
import type { Tx } from '../database.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { DeliveredProgramme } from './programme.ts';
import { irpRow, measureRow } from './row.ts';
import { visibleTo } from '../people/visibility.ts';

export type IrpSort = 'NEWEST' | 'OLDEST';
export type IrpFilter = {
  personId?: string | null | undefined;
  status?: 'CURRENT' | 'SUPERSEDED' | null | undefined;
  kind?: ServiceKind | null | undefined;
  formedFrom?: string | null | undefined;
  formedTo?: string | null | undefined;
};

/** Programmes and measures that the actor may see; others are treated as if they did not exist. */
export function createProgrammeReads(db: Tx, actor: Actor) {
  const visible = visibleTo(actor);
  const irps = createRowLoader({
    find: (ids) => db.irp.findMany({ where: { AND: [{ id: { in: [...ids] } }, visible] } }),
    keyOf: ({ id: irpId }) => irpId,
    toNode: irpRow.fromRow,
  });
  const measures = createRowLoader({
    find: async (ids) => {
      const where = { id: { in: [...ids] }, irp: visible };
      const include = { irp: true, executions: { orderBy: { recordedAt: 'asc' } } } as const;
      const rows = await db.measure.findMany({ where, include });
      // Fields that are usually requested together with a measure, read by the same statement.
      for (const { irp } of rows)
        irps.prime(
          irp.id,
          shown(irp.id, () => irpRow.fromRow(irp)),
        );
      return rows;
    },
    keyOf: ({ id: measureId }) => measureId,
    toNode: measureRow.fromRow,
  });
  const ofPerson = createListsBelow({
    name: 'Person.irps',
    order: ORDERS.NEWEST,
    find: (personIds, { behind, orderBy, limit }) =>
      db.irp.findMany({ where: { AND: [visible, { personId: { in: [...personIds] } }, behind] }, orderBy, take: limit }),
    parentOf: ({ personId }) => personId,
    toNode: irpRow.fromRow,
  });
  return {
    find: (irpId: string) => irps.load(irpId),
    /** Reads again after a change in the same request. */
    findAgain: (irpId: IrpId) => irps.clear(irpId).load(irpId),
    findMeasure: (measureId: string) => measures.load(measureId),
    measuresOf: async ({ prescribed }: DeliveredProgramme) => {
      const found = await measures.loadMany(prescribed.map((measure) => measure.id));
      return found.filter((measure) => measure !== null);
    },
    ofPerson,
    list: (page: PageArguments, filter: IrpFilter, sort: IrpSort) => list(db, page, { filter, sort, visible }),
  };
}

type Asked = { filter: IrpFilter; sort: IrpSort; visible: Prisma.IrpWhereInput };

async function list(db: Tx, pageArguments: PageArguments, asked: Asked): Promise<Connection<DeliveredProgramme>> {
  const { filter, sort, visible } = asked;
  const page = readPage(pageArguments, { name: 'Query.irps', order: ORDERS[sort], filter });
  const where = { AND: [visible, toWhere(filter), page.behind] };
  const rows = await db.irp.findMany({ where, orderBy: page.orderBy, take: page.limit });
  return toConnection(rows, page, irpRow.fromRow);
}

const ORDERS = {
  NEWEST: [{ column: 'formedOn', kind: 'moment', direction: 'desc' }, BY_ID],
  OLDEST: [{ column: 'formedOn', kind: 'moment', direction: 'asc' }, BY_ID],
} satisfies Record<IrpSort, SortOrder>;

function toWhere({ personId, status, kind, formedFrom, formedTo }: IrpFilter): Prisma.IrpWhereInput {
  return {
    ...(personId != null && { personId }),
    ...(status != null && { status }),
    ...(kind != null && { measures: { some: { kind } } }),
    formedOn: {
      ...(formedFrom != null && { gte: new Date(formedFrom) }),
      ...(formedTo != null && { lte: new Date(formedTo) }),
    },
  };
}

/** Persons with an open measure whose last day has passed, for the sweep. */
export async function findPersonsWithEndedMeasures(db: Tx, today: PlainDate, skipped: readonly string[]): Promise<PersonId[]> {
  const rows = await db.$queryRaw<{ person_id: string }[]>`
    SELECT DISTINCT person_id::text FROM (SELECT person_id FROM measures WHERE status = 'OPEN' AND valid_until < ${today}::date
      AND person_id <> ALL(${[...skipped]}::uuid[]) ORDER BY valid_until, id LIMIT 500) AS due`;
  return rows.map(({ person_id }) => id(person_id));
}
