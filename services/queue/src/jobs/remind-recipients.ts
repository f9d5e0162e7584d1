import { findToRemind } from '../entry/due.ts';
import { sendEach } from './send-each.ts';

/** Sends reminders to those who have not chosen a provider for a month (A2-24). */
export const remindRecipients = sendEach({
  name: 'remind recipients',
  find: ({ db }, { today }, skipped) => findToRemind(db, today, skipped),
  toCommand: (about) => ({ type: 'Remind', ...about }),
});
