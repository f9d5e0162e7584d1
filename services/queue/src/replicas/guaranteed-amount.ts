import type { Id, Money, PlainDate, ServiceKind, Unit } from '@aleumet/domain';
import { keepNewest, type SqlTransaction } from '@aleumet/messaging';

/** The guaranteed amount, by region and first day. */
export type GuaranteedAmount = {
  id: Id<'GuaranteedAmountId'>;
  kind: ServiceKind;
  product: string;
  region: string;
  validFrom: PlainDate;
  per: Unit;
  amount: Money;
};

/** Stores the amount as last published by payments. */
export async function applyGuaranteedAmount(
  tx: SqlTransaction,
  { id, amount, ...rest }: GuaranteedAmount,
  version: number,
): Promise<void> {
  await keepNewest(tx, { table: 'guaranteed_amounts', key: { id }, version, columns: { ...rest, amountTiyn: amount.tiyn } });
}
