import DataLoader from 'dataloader';
import { BY_ID, type PageArguments, readPage, type SortOrder, toConnection } from '@aleumet/server';
import type { UnitId } from '../acting/office.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { CorporationUnitRecord } from './corporation-unit.ts';
import { toUnit } from './store.ts';

/** Units are known to everybody. */
export function createCorporationUnitReads(db: PrismaClient) {
  const byId = new DataLoader<UnitId, CorporationUnitRecord | null>(async (ids) => {
    const rows = await db.corporationUnit.findMany({ where: { id: { in: [...ids] } } });
    const found = new Map(rows.map((row) => [row.id, toUnit(row)]));
    return ids.map((one) => found.get(one) ?? null);
  });
  return {
    find: (unitId: UnitId) => byId.load(unitId),
    list: async (region: string | null | undefined, args: PageArguments) => {
      const page = readPage(args, { name: 'Query.corporationUnits', order: BY_REGION, filter: { region } });
      const where = { AND: [region ? { region } : {}, page.behind] };
      const rows = await db.corporationUnit.findMany({ where, orderBy: page.orderBy, take: page.limit });
      return toConnection(rows, page, toUnit);
    },
  };
}

const BY_REGION: SortOrder = [{ column: 'region', kind: 'text', direction: 'asc' }, BY_ID];
