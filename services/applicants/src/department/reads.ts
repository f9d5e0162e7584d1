import type { DepartmentId } from '@aleumet/domain';
import { BY_ID, createRowLoader, type PageArguments, readPage, type SortOrder, toConnection } from '@aleumet/server';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { departmentRow } from './row.ts';

export type DepartmentFilter = { region?: string | null | undefined };

/** Departments are public. */
export function createDepartmentReads(db: PrismaClient) {
  const byId = createRowLoader({
    find: (ids: readonly DepartmentId[]) => db.department.findMany({ where: { id: { in: [...ids] } } }),
    keyOf: ({ id }) => id,
    toNode: departmentRow.fromRow,
  });
  return {
    find: (departmentId: DepartmentId) => byId.load(departmentId),
    list: async (filter: DepartmentFilter, args: PageArguments) => {
      const page = readPage(args, { name: 'Query.departments', order: BY_REGION, filter });
      const where = { AND: [filter.region ? { region: filter.region } : {}, page.behind] };
      const rows = await db.department.findMany({ where, orderBy: page.orderBy, take: page.limit });
      return toConnection(rows, page, departmentRow.fromRow);
    },
  };
}

const BY_REGION: SortOrder = [{ column: 'region', kind: 'text', direction: 'asc' }, BY_ID];
