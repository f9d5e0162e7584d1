import { lesserOf, minus, type Money, times } from './money.ts';
import type { PlainDate } from './plain-date.ts';
import { InvalidInput } from './refusal.ts';
import type { ServiceKind } from './service-kind.ts';

/** Units that a price or guaranteed amount applies to: a bed-day, a piece, an hour, or the whole order. */
export const UNITS = ['BED_DAY', 'PIECE', 'HOUR', 'ORDER'] as const;
export type Unit = (typeof UNITS)[number];

/** An amount of money, and the unit that it applies to. */
export type Tariff = { per: Unit; amount: Money };

/** The provider's price and the state's guaranteed amount, as in force on one day. */
export type Tariffs = { offered: Tariff; guaranteed: Tariff };

/** The cost of an order and who pays which part of it: `price = guaranteed + coPayment`. */
export type Amounts = { price: Money; guaranteed: Money; coPayment: Money };

/** The product of a kind without products. Columns and lookups contain it; events and the public schema leave the product out. */
export const NO_PRODUCT = '';

/** Key of the guaranteed amount in force; a lookup without one of its parts does not compile. */
export type TariffKey = { kind: ServiceKind; product: string; region: string; on: PlainDate };

/**
 * Returns the cost of a quantity, without the travel there, which the recipient pays (A2-26c). For `ORDER` it is the same for every
 * quantity.
 */
export function costOf({ per, amount }: Tariff, quantity: number): Money {
  return per === 'ORDER' ? amount : times(amount, quantity);
}

/**
 * Splits the price of a quantity into the state's part and the recipient's part, max(0, price - guaranteed amount) (A2-4c, A2-29b).
 */
export function amountsOf({ offered, guaranteed: most }: Tariffs, quantity: number): Amounts {
  const price = costOf(offered, quantity);
  const guaranteed = lesserOf(price, costOf(most, quantity));
  return { price, guaranteed, coPayment: minus(price, guaranteed) };
}

/** Returns the amounts in an act for the quantity served: never more than was signed in the order (GAP-13, A2-29b). */
export function actualAmounts(signed: Amounts & { tariffs: Tariffs }, quantity: number): Amounts {
  const actual = amountsOf(signed.tariffs, quantity);
  const price = lesserOf(actual.price, signed.price);
  const guaranteed = lesserOf(lesserOf(actual.guaranteed, signed.guaranteed), price);
  return { price, guaranteed, coPayment: minus(price, guaranteed) };
}

/** Units allowed in a tariff of each kind; the first one is the unit of an order's quantity. */
const UNITS_OF = {
  PROSTHETIC_ORTHOPAEDIC_AID: ['PIECE'],
  SURDO_TECHNICAL_MEANS: ['PIECE'],
  TYPHLO_TECHNICAL_MEANS: ['PIECE'],
  MANDATORY_HYGIENE_MEANS: ['PIECE'],
  PERSONAL_ASSISTANT: ['HOUR'],
  SIGN_LANGUAGE_SPECIALIST: ['HOUR'],
  SANATORIUM_RESORT_TREATMENT: ['BED_DAY', 'ORDER'],
  WHEELCHAIR: ['PIECE'],
} as const satisfies Record<ServiceKind, readonly [Unit, ...Unit[]]>;

/** Returns the unit of an order's quantity for this kind. */
export function unitOf(kind: ServiceKind): Unit {
  return UNITS_OF[kind][0];
}

/** Returns the unit of a tariff. Throws `InvalidInput` when it is not allowed for the kind. */
export function tariffUnit(kind: ServiceKind, given: Unit, path: string): Unit {
  const allowed: readonly Unit[] = UNITS_OF[kind];
  if (!allowed.includes(given)) throw new InvalidInput(path, 'NOT_ONE_OF');
  return given;
}

/**
 * Returns the product, or `NO_PRODUCT` when none is given. Throws `InvalidInput` for a product of a kind that is not counted in
 * pieces.
 */
export function productOf(kind: ServiceKind, given: string | null | undefined, path: string): string {
  if (given == null) return NO_PRODUCT;
  if (unitOf(kind) !== 'PIECE') throw new InvalidInput(path, 'NOT_TAKEN_HERE');
  return given;
}
