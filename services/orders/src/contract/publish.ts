import { appendOutbox, type Cause, type Change, tell, type SqlTransaction } from '@aleumet/messaging';
import { aboutCase, PublicContractSignedSchema, toTimestamp } from '@aleumet/proto-events';
import type { Contract, ContractEvent } from './contract.ts';

/** Publishes that a contract was signed. */
export async function publishContract(tx: SqlTransaction, change: Change<Contract, ContractEvent>, cause: Cause): Promise<void> {
  for (const { contract, document } of change.events) {
    const { id: contractId, personId, departmentId, region, ageBand, disabilityGroup, textVersion, signedAt } = contract;
    const message = {
      about: aboutCase({ personId, departmentId, region, ageBand, disabilityGroup }),
      ...{ contractId, textVersion },
      documentDigest: document.digest,
      signedAt: toTimestamp(signedAt),
    };
    const outboxEvent = tell(PublicContractSignedSchema, message, signedAt);
    await appendOutbox(tx, [outboxEvent], { key: contractId, firstSequence: change.version, cause });
  }
}
