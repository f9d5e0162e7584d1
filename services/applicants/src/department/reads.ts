import DataLoader from 'dataloader';
import type { DepartmentId } from '@aleumet/domain';
import { type PageArguments, readPage, toConnection } from '@aleumet/server';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import type { DepartmentRecord } from './department.ts';
import { windowOf } from '../paging.ts';
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
      const page = readPage(args);
      const where: Prisma.DepartmentWhereInput = filter.region ? { region: filter.region } : {};
      const rows = await db.department.findMany({ where, orderBy: [{ region: 'asc' }, { id: 'asc' }], ...windowOf(page) });
      return toConnection(rows.map(toDepartment), page, (row) => row.id);
    },
  };
}
