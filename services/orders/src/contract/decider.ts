import type { Decider } from '@aleumet/domain';
import { type Contract, type ContractEvent, evolve } from './contract.ts';
import { type SignContract, signContract } from './decisions/sign-contract.ts';
import type { ContractFacts } from './facts.ts';

export type ContractCommand = SignContract;

export const contractDecider: Decider<Contract, ContractCommand, ContractEvent, ContractFacts> = {
  initial: { status: 'none' },
  decide: signContract,
  evolve,
};
