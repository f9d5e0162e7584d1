import { appendOutbox, type Cause, type Change, fact, type SqlTransaction } from '@aleumet/messaging';
import { create, PublicContractSignedSchema, toTimestamp } from '@aleumet/proto-events';
import { toDemography } from '../order/message-demography.ts';
import type { Contract, ContractEvent } from './contract.ts';

/** Tells that a contract was signed. */
export async function publishContract(tx: SqlTransaction, change: Change<Contract, ContractEvent>, cause: Cause): Promise<void> {
  for (const { contract, document } of change.events) {
    const { id: contractId, personId, departmentId, region, textVersion, signedAt } = contract;
    const message = create(PublicContractSignedSchema, {
      ...{ contractId, personId, departmentId, region, textVersion },
      ...toDemography(contract),
      documentDigest: document.digest,
      signedAt: toTimestamp(signedAt),
    });
    const told = fact(PublicContractSignedSchema, message, signedAt);
    await appendOutbox(tx, [told], { key: contractId, firstSequence: change.version, cause });
  }
}
