import { NO_PRODUCT, type PlainDate, type ServiceKind, type Tariff } from '@aleumet/domain';
import { tariffInForce, type TariffRow, toTariff } from '@aleumet/messaging';
import { shown } from '@aleumet/server';
import type { PrismaClient } from '../generated/prisma/client.ts';

const STATEMENT = tariffInForce({ kind: '$1', product: '$2', region: '$3', on: '$4::date' });

export type AskedTariff = { kind: ServiceKind; region: string; day: PlainDate };

/** The guaranteed amount of a kind without products, in a region, in force on a day, or why it cannot be read. */
export async function findTariff(db: PrismaClient, { kind, region, day }: AskedTariff): Promise<Tariff | Error | null> {
  const key = [kind, NO_PRODUCT, region, day];
  const [row] = await db.$queryRawUnsafe<TariffRow[]>(STATEMENT, ...key);
  return row ? shown(`guaranteed amount ${kind} ${region} ${day}`, () => toTariff(row)) : null;
}
