import type { Id, Money, PlainDate, ServiceKind } from '@aleumet/domain';
import type { SqlTransaction } from '@aleumet/messaging';

/** What the budget pays at most, by region and from a day on. */
export type GuaranteedAmount = {
  id: Id<'GuaranteedAmountId'>;
  kind: ServiceKind;
  product: string;
  region: string;
  validFrom: PlainDate;
  per: 'BED_DAY' | 'STAY';
  amount: Money;
};

const APPLY = `INSERT INTO guaranteed_amounts (id, version, kind, product, region, valid_from, per, amount_tiyn)
  VALUES ($1::uuid, $2::bigint, $3, $4, $5, $6::date, $7, $8::bigint)
  ON CONFLICT (id) DO UPDATE SET version = $2::bigint, kind = $3, product = $4, region = $5, valid_from = $6::date, per = $7,
    amount_tiyn = $8::bigint WHERE guaranteed_amounts.version < $2::bigint`;

/** Keeps what payments told last about the amount. */
export async function applyGuaranteedAmount(tx: SqlTransaction, given: GuaranteedAmount, version: number): Promise<void> {
  const { id, kind, product, region, validFrom, per, amount } = given;
  await tx.$executeRawUnsafe(APPLY, id, version, kind, product, region, validFrom, per, amount.tiyn);
}
