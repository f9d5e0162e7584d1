import type { EntryStatus, JournalEntry } from './entry.ts';

type Known = JournalEntry['status'];

/** The statuses as the schema names them. */
export const STATES = {
  queued: 'QUEUED',
  selectionOpen: 'SELECTION_OPEN',
  ordered: 'ORDERED',
  blocked: 'BLOCKED',
  activationRequested: 'ACTIVATION_REQUESTED',
  waitingForFunds: 'WAITING_FOR_FUNDS',
  usedThisYear: 'USED_THIS_YEAR',
  needsDecision: 'NEEDS_DECISION',
  closed: 'CLOSED',
} as const satisfies Record<Known, string>;

export type State = (typeof STATES)[Known];

const STATUSES: readonly Known[] = [
  'queued',
  'selectionOpen',
  'ordered',
  'blocked',
  'activationRequested',
  'waitingForFunds',
  'usedThisYear',
  'needsDecision',
  'closed',
];

/** The statuses behind the states of the schema. */
export function statusesOf(states: readonly State[]): EntryStatus[] {
  return STATUSES.filter((status) => states.includes(STATES[status]));
}
