import { id, instant } from '@aleumet/domain';
import { type Change, getIdentity, type Loaded } from '@aleumet/messaging';
import type { Prisma, PublicContract } from '../generated/prisma/client.ts';
import type { Law } from '../law.ts';
import { requireSigningFor } from '../people/parties.ts';
import { saveSignature } from '../signing/store.ts';
import type { Contract, ContractEvent } from './contract.ts';
import type { ContractCommand } from './decider.ts';
import type { ContractFacts } from './facts.ts';

/** Reads the contract with this id, and the one with which the person already signed the same text. */
export async function loadContract(
  tx: Prisma.TransactionClient,
  command: ContractCommand,
  law: Law,
): Promise<Loaded<Contract, ContractFacts>> {
  const { contractId, personId } = command;
  requireSigningFor(command.by, personId); // before the person is read, so that a missing person and that of someone else give the same answer
  const text = law.contract;
  const rows = await tx.publicContract.findMany({
    where: { OR: [{ id: contractId }, { personId, textVersion: text.version }] },
  });
  const own = rows.find((row) => row.id === contractId && row.personId === personId);
  const state: Contract = own ? fromRow(own) : { status: 'none' };
  const [signed] = rows;
  const { departmentId, region, ageBand, disabilityGroup } = await getIdentity(tx, personId);
  const facts = {
    text,
    signedAs: signed ? id<'ContractId'>(signed.id) : null,
    person: { departmentId, region, ageBand, disabilityGroup },
  };
  return { state, facts, version: own ? 1 : 0 };
}

function fromRow({ version: _, ...row }: PublicContract): Contract {
  const ids = {
    id: id<'ContractId'>(row.id),
    personId: id<'PersonId'>(row.personId),
    departmentId: id<'DepartmentId'>(row.departmentId),
  };
  return { ...row, ...ids, signedAt: instant(row.signedAt), status: 'SIGNED' };
}

/** Stores a signed contract, which never changes. */
export async function saveContract(
  tx: Prisma.TransactionClient,
  { state, events, version }: Change<Contract, ContractEvent>,
): Promise<void> {
  if (state.status === 'none') return;
  const { status: _, ...contract } = state;
  const { personId, departmentId, region, signedAt } = contract;
  const about = { orderId: null, personId, departmentId, region };
  await tx.publicContract.create({ data: { ...contract, version } });
  for (const { document } of events) {
    await saveSignature(tx, { ...about, kind: 'PUBLIC_CONTRACT', by: 'RECIPIENT', document, signedAt });
  }
}
