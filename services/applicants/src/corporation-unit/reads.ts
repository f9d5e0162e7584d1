import DataLoader from 'dataloader';
import { type PageArguments, readPage, toConnection } from '@aleumet/server';
import type { UnitId } from '../acting/office.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { CorporationUnitRecord } from './corporation-unit.ts';
import { windowOf } from '../paging.ts';
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
      const page = readPage(args);
      const rows = await db.corporationUnit.findMany({
        where: region ? { region } : {},
        orderBy: [{ region: 'asc' }, { id: 'asc' }],
        ...windowOf(page),
      });
      return toConnection(rows.map(toUnit), page, (row) => row.id);
    },
  };
}
