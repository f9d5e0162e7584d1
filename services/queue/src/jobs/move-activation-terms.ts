import { findMovedTerms } from '../entry/due.ts';
import { sendEach } from './send-each.ts';

/** Computes open deadlines of activations again after the working calendar has changed (A2-25e). */
export const moveActivationTerms = sendEach({
  name: 'move activation terms',
  find: ({ db }, { today }, skipped) => findMovedTerms(db, today, skipped),
  toCommand: (about) => ({ type: 'MoveDue', ...about }),
});
