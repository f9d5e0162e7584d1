import { money, oneOf, type Tariff, type TariffKey, UNITS } from '@aleumet/domain';

/** A guaranteed amount as a statement returns it. */
export type TariffRow = { per: string; amount_tiyn: bigint | number };

/**
 * Returns a query for the one guaranteed amount in force: of exactly this kind, product and region, the newest that begins on or before the day
 * (A2-4c, A2-29b). Each part of the key is an SQL expression, a parameter or a column. The query is the same for payments, which owns
 * `guaranteed_amounts`, and for the services that keep a replica of it, so no two of them can find different amounts.
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
