import { jobOverRows } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { ordersWithOverdueAnswer } from '../order/due.ts';

/** Flags the orders that their provider has not answered in time (GAP-10). */
export const flagOverdueAnswers = jobOverRows({
  name: 'flag-overdue-answers',
  find: ({ db }: Deps, { today }, skipped) => ordersWithOverdueAnswer(db, today, skipped),
  handle: (orderId, { handleOrder }, moment) =>
    handleOrder({ type: 'FlagOverdueAnswer', orderId, ...moment }, { correlationId: `flag-overdue-answers ${orderId}` }),
});
