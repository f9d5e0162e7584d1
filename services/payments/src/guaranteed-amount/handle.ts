import { createCommandHandler, type Database, type Handle } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';
import { guaranteedAmountDecider } from './decider.ts';
import type { AmountFacts, SetGuaranteedAmount } from './decisions/set-guaranteed-amount.ts';
import type { GuaranteedAmount, GuaranteedAmountSet } from './guaranteed-amount.ts';
import { publishGuaranteedAmount } from './publish.ts';
import { loadGuaranteedAmount, saveGuaranteedAmount } from './store.ts';

type Transaction = Prisma.TransactionClient;

/** Every change of a guaranteed amount passes through this handler. */
export function createHandleGuaranteedAmount(db: Database<Transaction>, committed: () => void): Handle<SetGuaranteedAmount> {
  return createCommandHandler<Transaction, GuaranteedAmount, SetGuaranteedAmount, GuaranteedAmountSet, AmountFacts>({
    db,
    decider: guaranteedAmountDecider,
    load: loadGuaranteedAmount,
    save: saveGuaranteedAmount,
    publish: publishGuaranteedAmount,
    committed,
  });
}
