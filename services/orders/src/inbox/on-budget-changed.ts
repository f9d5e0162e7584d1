import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { BudgetChangedSchema, fromMoneyMessage, nameIn, ServiceKind } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyBudgetHint } from '../replicas/budget-hint.ts';

/** Available money of a budget: a hint for users, never a reason to refuse. */
export const onBudgetChanged = reaction(BudgetChangedSchema, ({ about, year, free }, message, { db }: Deps) => {
  const key = { departmentId: about.departmentId, kind: nameIn(ServiceKind, about.kind, 'about.kind'), year };
  const hint = { ...key, free: fromMoneyMessage(free, 'free') };
  return applyOnce(db, causeOf(message), (tx) => applyBudgetHint(tx, hint, message.sequence));
});
