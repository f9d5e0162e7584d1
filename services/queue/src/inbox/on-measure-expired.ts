import { id, instant, momentOf } from '@aleumet/domain';
import { causeOf, reaction } from '@aleumet/messaging';
import { MeasureExpiredSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { findOpenEntriesOf } from '../entry/due.ts';

/** The measure has ended: its entries are closed (A2-4b, GAP-2). */
export const onMeasureExpired = reaction(MeasureExpiredSchema, async (event, message, { db, handleEntry }: Deps) => {
  const moment = momentOf({ now: () => instant(message.time) });
  for (const entryId of await findOpenEntriesOf(db, id(event.about.measureId, 'measure_id'))) {
    await handleEntry({ type: 'CloseEntry', entryId, ...moment }, causeOf(message, entryId));
  }
});
