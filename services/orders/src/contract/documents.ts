import type { ContractId, PersonId } from '@aleumet/domain';
import { canonical } from '../signing/canonical.ts';

/** The public contract's text in the languages of the portal, with its first day of validity (A2-27a). */
export type ContractText = { version: string; from: string; kk: string; ru: string; en: string };

/** The public contract that the recipient signs: its text in both languages of the state, and who signs (A2-27a). */
export function contractText(about: { contractId: ContractId; personId: PersonId }, { version, kk, ru }: ContractText): string {
  return canonical({ document: 'PUBLIC_CONTRACT', contractId: about.contractId, personId: about.personId, version, kk, ru });
}
