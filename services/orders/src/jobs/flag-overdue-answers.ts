import { momentOf } from '@aleumet/domain';
import type { Job } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { ordersWithOverdueAnswer } from '../order/due.ts';

/** Flags the orders that their provider has not answered in five working days (A2-28b, GAP-10). */
export const flagOverdueAnswers: Job<Deps> = {
  name: 'flag-overdue-answers',
  run: async ({ db, clock, handleOrder }) => {
    const moment = momentOf(clock);
    const due = await ordersWithOverdueAnswer(db, moment.today);
    for (const orderId of due) {
      await handleOrder({ type: 'FlagOverdueAnswer', orderId, ...moment }, { correlationId: `flag-overdue-answers ${orderId}` });
    }
    return due.length;
  },
};
