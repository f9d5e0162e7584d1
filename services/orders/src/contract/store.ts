import { id, instant } from '@aleumet/domain';
import { type Change, getIdentity, type Loaded } from '@aleumet/messaging';
import type { Law } from '../law.ts';
import type { Transaction } from '../order/store.ts';
import { saveSignature } from '../signature/store.ts';
import type { Contract, ContractEvent } from './contract.ts';
import type { ContractCommand } from './decider.ts';
import type { ContractFacts } from './facts.ts';

/** Reads the contract under this id, and the one by which the person signed the same text before. */
export async function loadContract(tx: Transaction, command: ContractCommand, law: Law): Promise<Loaded<Contract, ContractFacts>> {
  const { contractId, personId } = command;
  const text = law.contract;
  const rows = await tx.publicContract.findMany({
    where: { OR: [{ id: contractId }, { personId, textVersion: text.version }] },
  });
  const identity = await getIdentity(tx, personId);
  const own = rows.find((row) => row.id === contractId && row.personId === personId);
  const signed = rows[0];
  const state: Contract = own
    ? { ...identity, ...own, id: contractId, personId, departmentId: identity.departmentId, status: 'signed', signedAt: instant(own.signedAt) }
    : { status: 'none' };
  return { state, facts: { text, signedAs: signed ? id(signed.id) : null, person: identity }, version: own ? 1 : 0 };
}

/** Keeps a signed contract. It never changes. */
export async function saveContract(tx: Transaction, { state, events, version }: Change<Contract, ContractEvent>): Promise<void> {
  if (state.status === 'none') return;
  const { status: _, ...contract } = state;
  const { personId, signedAt } = contract;
  await tx.publicContract.create({ data: { ...contract, version } });
  for (const { document } of events) {
    await saveSignature(tx, { kind: 'PUBLIC_CONTRACT', orderId: null, personId, document, signedAt });
  }
}
