import { momentOf } from '@aleumet/domain';
import type { Job } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { ordersByAnOlderCalendar } from '../order/due.ts';

/** Computes open deadlines again after the working calendar has changed. */
export const moveDeadlines: Job<Deps> = {
  name: 'move-deadlines',
  run: async ({ db, clock, handleOrder }) => {
    const moment = momentOf(clock);
    const due = await ordersByAnOlderCalendar(db);
    for (const orderId of due) {
      await handleOrder({ type: 'MoveDeadlines', orderId, ...moment }, { correlationId: `move-deadlines ${orderId}` });
    }
    return due.length;
  },
};
