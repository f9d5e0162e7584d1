import type { Decider } from '@aleumet/domain';
import { type AmountFacts, type SetGuaranteedAmount, setGuaranteedAmount } from './decisions/set-guaranteed-amount.ts';
import { evolve, type GuaranteedAmount, type GuaranteedAmountSet } from './guaranteed-amount.ts';

export const guaranteedAmountDecider: Decider<GuaranteedAmount, SetGuaranteedAmount, GuaranteedAmountSet, AmountFacts> = {
  initial: { status: 'none' },
  decide: setGuaranteedAmount,
  evolve,
};
