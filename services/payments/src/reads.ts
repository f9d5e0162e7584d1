import type { Actor } from '@aleumet/server';
import { createBudgetReads } from './budget/reads.ts';
import { createClaimReads } from './claim/reads.ts';
import type { Prisma } from './generated/prisma/client.ts';
import { createGuaranteedAmountReads } from './guaranteed-amount/reads.ts';
import { createPaymentRegisterReads } from './payment-register/reads.ts';
import { createReservationReads } from './reservation/reads.ts';
import { type RowsOf, visibleTo } from './people/visibility.ts';

export type Reads = ReturnType<typeof createReads>;

/** All reads of a request, filtered by actor, with their own loaders. */
export function createReads(db: Prisma.TransactionClient, actor: Actor) {
  let found: Promise<RowsOf> | undefined;
  const rows = () => (found ??= visibleTo(db, actor));
  return {
    budgets: createBudgetReads(db, actor),
    claims: createClaimReads(db, rows),
    guaranteedAmounts: createGuaranteedAmountReads(db),
    paymentRegisters: createPaymentRegisterReads(db, actor),
    reservations: createReservationReads(db, rows),
  };
}
