import type { Money, PlainDate, Unit } from '@aleumet/domain';
import { keepNewest, type SqlTransaction } from '@aleumet/messaging';

export type SetAmount = {
  id: string;
  kind: string;
  product: string;
  region: string;
  validFrom: PlainDate;
  per: Unit;
  amount: Money;
};

/** Stores a guaranteed amount; an order uses the one in force on its tariff day. */
export async function applyGuaranteedAmount(
  tx: SqlTransaction,
  { id, amount, ...rest }: SetAmount,
  version: number,
): Promise<void> {
  await keepNewest(tx, { table: 'guaranteed_amounts', key: { id }, version, columns: { ...rest, amountTiyn: amount.tiyn } });
}
