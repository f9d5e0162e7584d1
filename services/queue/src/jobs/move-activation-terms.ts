import { inForceOn } from '@aleumet/domain';
import { findMovedTerms } from '../entry/due.ts';
import { sendEach } from './send-each.ts';

/** Computes open terms of activations again after the working calendar changed (A2-25e). */
export const moveActivationTerms = sendEach({
  name: 'move activation terms',
  find: ({ db, policies }, { today }, skipped) => findMovedTerms(db, inForceOn(policies, today), skipped),
  toCommand: (about) => ({ type: 'MoveDue', ...about }),
});
