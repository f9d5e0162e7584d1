import { BudgetChangedSchema, toMoneyMessage, toTimestamp } from '@aleumet/proto-events';
import { type OutboxEvent, tell } from '@aleumet/messaging';
import { toAbout } from './about.ts';
import type { BudgetChanged } from './budget.ts';

/** A budget as it is after the change. */
export function toBudgetEvent({ head, balance, changedAt }: BudgetChanged): OutboxEvent {
  return tell(
    BudgetChangedSchema,
    {
      about: toAbout(head),
      budgetId: head.id,
      year: head.year,
      total: toMoneyMessage(balance.total),
      free: toMoneyMessage(balance.free),
      reserved: toMoneyMessage(balance.reserved),
      owed: toMoneyMessage(balance.owed),
      paid: toMoneyMessage(balance.paid),
      changedAt: toTimestamp(changedAt),
    },
    changedAt,
  );
}
