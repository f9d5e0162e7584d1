import type { Id, Money, PlainDate, ServiceKind, Unit } from '@aleumet/domain';
import { keepNewest, type SqlTransaction } from '@aleumet/messaging';

/** What the budget pays at most, by region and from a day on. */
export type GuaranteedAmount = {
  id: Id<'GuaranteedAmountId'>;
  kind: ServiceKind;
  product: string;
  region: string;
  validFrom: PlainDate;
  per: Unit;
  amount: Money;
};

/** Keeps what payments told last about the amount. */
export async function applyGuaranteedAmount(
  tx: SqlTransaction,
  { id, amount, ...rest }: GuaranteedAmount,
  version: number,
): Promise<void> {
  await keepNewest(tx, { table: 'guaranteed_amounts', key: { id }, version, columns: { ...rest, amountTiyn: amount.tiyn } });
}
