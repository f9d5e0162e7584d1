import { isSame, type Moment, type Tariff } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { AmountKey, GuaranteedAmount, GuaranteedAmountId, GuaranteedAmountSet } from '../guaranteed-amount.ts';

export type SetGuaranteedAmount = Moment & AmountKey & Tariff & { type: 'SetGuaranteedAmount'; id: GuaranteedAmountId };

/** The entry with the same key and another id, read in the transaction. */
export type AmountFacts = { holder: GuaranteedAmountId | null };

/**
 * The operator adds a guaranteed amount from a day on. One that is in force can only be replaced by a later entry.
 */
export function setGuaranteedAmount(
  state: GuaranteedAmount,
  command: SetGuaranteedAmount,
  { holder }: AmountFacts,
): GuaranteedAmountSet[] {
  const { id, kind, product, region, validFrom, per, amount, now, today } = command;
  const same = state.status === 'set' && state.per === per && isSame(state.amount, amount);
  if (same && isSameKey(state, command)) return [];
  if (state.status === 'set' && !isSameKey(state, command)) refuse('GUARANTEED_AMOUNT_DIFFERS');
  if (state.status === 'set' && validFrom <= today) refuse('GUARANTEED_AMOUNT_IN_FORCE', { validFrom });
  if (holder !== null) refuse('GUARANTEED_AMOUNT_EXISTS', { guaranteedAmountId: holder });
  if (amount.tiyn <= 0) refuse('AMOUNT_NOT_POSITIVE');
  return [{ type: 'GuaranteedAmountSet', id, kind, product, region, validFrom, per, amount, setAt: now }];
}

function isSameKey(one: AmountKey, other: AmountKey): boolean {
  return (
    one.kind === other.kind && one.product === other.product && one.region === other.region && one.validFrom === other.validFrom
  );
}
