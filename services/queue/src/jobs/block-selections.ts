import { findToBlock } from '../entry/due.ts';
import { sendEach } from './send-each.ts';

/** Blocks choosing where the window has passed (A2-25a). */
export const blockSelections = sendEach({
  name: 'block selections',
  find: ({ db }, { today }, skipped) => findToBlock(db, today, skipped),
  toCommand: (about) => ({ type: 'Block', ...about }),
});
