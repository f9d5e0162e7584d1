import { jobOverRows } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { ordersByAnOlderCalendar } from '../order/due.ts';

/** Computes open deadlines again after the working calendar has changed. */
export const moveDeadlines = jobOverRows({
  name: 'move-deadlines',
  find: ({ db }: Deps, _moment, skipped) => ordersByAnOlderCalendar(db, skipped),
  handle: (orderId, { handleOrder }, moment) =>
    handleOrder({ type: 'MoveDeadlines', orderId, ...moment }, { correlationId: `move-deadlines ${orderId}` }),
});
