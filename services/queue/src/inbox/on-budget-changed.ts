import { id } from '@aleumet/domain';
import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { BudgetChangedSchema, fromMoneyMessage, nameIn, ServiceKind } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyBudget } from '../replicas/budget.ts';

/** Stores the available money of the budget: entries that wait for money may be transferred again (GAP-7). */
export const onBudgetChanged = reaction(BudgetChangedSchema, async (event, message, { db }: Deps) => {
  const budget = {
    departmentId: id<'DepartmentId'>(event.about.departmentId, 'about.department_id'),
    kind: nameIn(ServiceKind, event.about.kind, 'about.kind'),
    year: event.year,
    free: fromMoneyMessage(event.free, 'free'),
  };
  await applyOnce(db, causeOf(message), (tx) => applyBudget(tx, budget, message.sequence));
});
