import { findToClose } from '../entry/due.ts';
import { sendEach } from './send-each.ts';

/** Closes entries whose disability term or measure has ended (A2-4b, GAP-2). */
export const closeExpiredEntries = sendEach({
  name: 'close expired entries',
  find: ({ db }, { today }, skipped) => findToClose(db, today, skipped),
  toCommand: (about) => ({ type: 'CloseEntry', ...about }),
});
