import { money, type PlainDate } from '@aleumet/domain';
import { shown } from '@aleumet/server';
import type { Tariff } from '../amounts.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';

/** The guaranteed amount of a region in force on a day (A2-4c), or why it cannot be read. */
export async function findTariff(db: PrismaClient, region: string, day: PlainDate): Promise<Tariff | Error | null> {
  const row = await db.guaranteedAmount.findFirst({
    where: { kind: 'SANATORIUM_RESORT_TREATMENT', region, validFrom: { lte: new Date(day) } },
    orderBy: [{ validFrom: 'desc' }, { version: 'desc' }],
  });
  return row && shown(row.id, () => ({ per: row.per === 'STAY' ? 'STAY' : 'BED_DAY', amount: money(Number(row.amountTiyn)) }));
}
