import type { ContractId, DepartmentId } from '@aleumet/domain';
import type { ContractText } from './documents.ts';

/** The data needed to sign a contract. */
export type ContractFacts = {
  text: ContractText;
  /** The contract with which the person already signed this version. */
  signedAs: ContractId | null;
  person: { departmentId: DepartmentId; region: string; ageBand: string; disabilityGroup: string };
};
