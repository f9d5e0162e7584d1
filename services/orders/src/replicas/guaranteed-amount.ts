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

/** Keeps a guaranteed amount; the one in force on the day of the tariff counts. */
export async function applyGuaranteedAmount(
  tx: SqlTransaction,
  { id, amount, ...rest }: SetAmount,
  version: number,
): Promise<void> {
  await keepNewest(tx, { table: 'guaranteed_amounts', key: { id }, version, columns: { ...rest, amountTiyn: amount.tiyn } });
}
