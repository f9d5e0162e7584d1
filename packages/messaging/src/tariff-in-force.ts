import { money, oneOf, type Tariff, type TariffKey, UNITS } from '@aleumet/domain';

/** A guaranteed amount, as returned by a statement. */
export type TariffRow = { per: string; amount_tiyn: bigint | number };

/**
 * Returns a query for the guaranteed amount in force: for exactly this kind, product and region, the newest one that begins on or
 * before the day. Each part of the key is an SQL expression, a parameter or a column. Payments, which owns
 * `guaranteed_amounts`, and the services with a replica use the same query, so that they always find the same amount.
 */
export function tariffInForce({ kind, product, region, on }: Record<keyof TariffKey, string>): string {
  return `SELECT a.id, a.per, a.amount_tiyn FROM guaranteed_amounts a
    WHERE a.kind = ${kind} AND a.product = ${product} AND a.region = ${region} AND a.valid_from <= ${on}
    ORDER BY a.valid_from DESC LIMIT 1`;
}

/** Reads a row; throws `InvalidInput` for a unit or an amount that does not exist. */
export function toTariff({ per, amount_tiyn: tiyn }: TariffRow): Tariff {
  return { per: oneOf(UNITS, per, 'per'), amount: money(Number(tiyn)) };
}
