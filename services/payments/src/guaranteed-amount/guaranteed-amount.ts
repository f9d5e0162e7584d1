import type { Id, Instant, PlainDate, ServiceKind, Tariff } from '@aleumet/domain';

/*
 * What the state pays at most for a kind (and product) in a region, in force from a day until a later entry's day:
 *
 *   none ──GuaranteedAmountSet (operator)──► set ──GuaranteedAmountSet (operator, before it is in force)──► set
 */

export type GuaranteedAmountId = Id<'GuaranteedAmountId'>;

/** The key of an amount: one entry for each day. `product` is `NO_PRODUCT` for kinds without products. */
export type AmountKey = { kind: ServiceKind; product: string; region: string; validFrom: PlainDate };

export type GuaranteedAmount = { status: 'none' } | SetGuaranteedAmount;
export type SetGuaranteedAmount = AmountKey & Tariff & { status: 'set'; id: GuaranteedAmountId; setAt: Instant };

export type GuaranteedAmountSet = { type: 'GuaranteedAmountSet'; id: GuaranteedAmountId; setAt: Instant } & AmountKey & Tariff;

/** Returns the state after the event. */
export function evolve(_: GuaranteedAmount, { type: __, ...entry }: GuaranteedAmountSet): GuaranteedAmount {
  return { status: 'set', ...entry };
}
