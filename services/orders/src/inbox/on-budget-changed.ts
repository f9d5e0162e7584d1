import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { BudgetChangedSchema, fromMoneyMessage, nameIn, ServiceKind } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyBudgetHint } from '../replicas/budget-hint.ts';

/** What a budget has free: a hint for those who choose, never a reason to refuse. */
export const onBudgetChanged = reaction(BudgetChangedSchema, (event, message, { db }: Deps) => {
  const { departmentId, year } = event;
  const hint = { departmentId, year, kind: nameIn(ServiceKind, event.kind, 'kind'), free: fromMoneyMessage(event.free, 'free') };
  return applyOnce(db, causeOf(message), (tx) => applyBudgetHint(tx, hint, message.sequence));
});
