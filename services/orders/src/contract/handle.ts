import { createCommandHandler, type Database, type Handle } from '@aleumet/messaging';
import type { Law } from '../law.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Contract, ContractEvent } from './contract.ts';
import { type ContractCommand, contractDecider } from './decider.ts';
import type { ContractFacts } from './facts.ts';
import { publishContract } from './publish.ts';
import { loadContract, saveContract } from './store.ts';

/** Every change of a public contract passes through this handler. */
export function createHandleContract(
  db: Database<Prisma.TransactionClient>,
  law: Law,
  committed: () => void,
): Handle<ContractCommand> {
  return createCommandHandler<Prisma.TransactionClient, Contract, ContractCommand, ContractEvent, ContractFacts>({
    db,
    decider: contractDecider,
    load: (tx, command) => loadContract(tx, command, law),
    save: saveContract,
    publish: publishContract,
    committed,
  });
}
