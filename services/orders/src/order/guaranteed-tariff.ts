import { NO_PRODUCT, type PlainDate, type Tariff } from '@aleumet/domain';
import { tariffInForce, type TariffRow, toTariff } from '@aleumet/messaging';
import { shown } from '@aleumet/server';
import type { PrismaClient } from '../generated/prisma/client.ts';

const STATEMENT = tariffInForce({ kind: '$1', product: '$2', region: '$3', on: '$4::date' });

/** The guaranteed amount of a stay in a region in force on a day (A2-4c), or why it cannot be read. */
export async function findTariff(db: PrismaClient, region: string, day: PlainDate): Promise<Tariff | Error | null> {
  const key = ['SANATORIUM_RESORT_TREATMENT', NO_PRODUCT, region, day];
  const [row] = await db.$queryRawUnsafe<TariffRow[]>(STATEMENT, ...key);
  return row ? shown(`guaranteed amount ${region} ${day}`, () => toTariff(row)) : null;
}
