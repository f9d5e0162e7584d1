import type { ContractId, DepartmentId } from '@aleumet/domain';
import type { ContractText } from './documents.ts';

/** What signing a contract rests on. */
export type ContractFacts = {
  text: ContractText;
  /** The contract by which the person signed this version already. */
  signedAs: ContractId | null;
  person: { departmentId: DepartmentId; region: string; ageBand: string; disabilityGroup: string };
};
