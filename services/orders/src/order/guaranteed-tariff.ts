import { money, type PlainDate } from '@aleumet/domain';
import type { Tariff } from '../amounts.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';

/** The guaranteed amount of a region in force on a day (A2-4c). */
export async function findTariff(db: PrismaClient, region: string, day: PlainDate): Promise<Tariff | null> {
  const row = await db.guaranteedAmount.findFirst({
    where: { kind: 'SANATORIUM_RESORT_TREATMENT', region, validFrom: { lte: new Date(day) } },
    orderBy: [{ validFrom: 'desc' }, { version: 'desc' }],
  });
  return row && { per: row.per === 'STAY' ? 'STAY' : 'BED_DAY', amount: money(Number(row.amountTiyn)) };
}
