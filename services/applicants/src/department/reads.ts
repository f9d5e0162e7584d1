import DataLoader from 'dataloader';
import type { DepartmentId } from '@aleumet/domain';
import { BY_ID, type PageArguments, readPage, type SortOrder, toConnection } from '@aleumet/server';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { DepartmentRecord } from './department.ts';
import { toDepartment } from './store.ts';

export type DepartmentFilter = { region?: string | null | undefined };

/** Departments are known to everybody. */
export function createDepartmentReads(db: PrismaClient) {
  const byId = new DataLoader<DepartmentId, DepartmentRecord | null>(async (ids) => {
    const rows = await db.department.findMany({ where: { id: { in: [...ids] } } });
    const found = new Map(rows.map((row) => [row.id, toDepartment(row)]));
    return ids.map((one) => found.get(one) ?? null);
  });
  return {
    find: (departmentId: DepartmentId) => byId.load(departmentId),
    list: async (filter: DepartmentFilter, args: PageArguments) => {
      const page = readPage(args, { name: 'Query.departments', order: BY_REGION, filter });
      const where = { AND: [filter.region ? { region: filter.region } : {}, page.behind] };
      const rows = await db.department.findMany({ where, orderBy: page.orderBy, take: page.limit });
      return toConnection(rows, page, toDepartment);
    },
  };
}

const BY_REGION: SortOrder = [{ column: 'region', kind: 'text', direction: 'asc' }, BY_ID];
