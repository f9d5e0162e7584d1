import { findMovedTerms } from '../entry/due.ts';
import { sendEach } from './send-each.ts';

/** Computes open terms of activations again after the working calendar changed (A2-25e). */
export const moveActivationTerms = sendEach({
  name: 'move activation terms',
  find: ({ db }, { today }, skipped) => findMovedTerms(db, today, skipped),
  toCommand: (about) => ({ type: 'MoveDue', ...about }),
});
