import { BY_ID, createRowLoader, type PageArguments, readPage, type SortOrder, toConnection } from '@aleumet/server';
import type { UnitId } from '../people/office.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { unitRow } from './row.ts';

/** Units are public. */
export function createCorporationUnitReads(db: PrismaClient) {
  const byId = createRowLoader({
    find: (ids: readonly UnitId[]) => db.corporationUnit.findMany({ where: { id: { in: [...ids] } } }),
    keyOf: ({ id }) => id,
    toNode: unitRow.fromRow,
  });
  return {
    find: (unitId: UnitId) => byId.load(unitId),
    list: async (region: string | null | undefined, args: PageArguments) => {
      const page = readPage(args, { name: 'Query.corporationUnits', order: BY_REGION, filter: { region } });
      const where = { AND: [region ? { region } : {}, page.behind] };
      const rows = await db.corporationUnit.findMany({ where, orderBy: page.orderBy, take: page.limit });
      return toConnection(rows, page, unitRow.fromRow);
    },
  };
}

const BY_REGION: SortOrder = [{ column: 'region', kind: 'text', direction: 'asc' }, BY_ID];
