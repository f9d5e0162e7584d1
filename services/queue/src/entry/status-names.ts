import type { EntryStatus, JournalEntry } from './entry.ts';

type Known = JournalEntry['status'];

/** The statuses as the schema names them. */
export const STATUS_NAMES = {
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

export type StatusName = (typeof STATUS_NAMES)[Known];

/** All statuses of an entry, in the order of its life. */
export const STATUSES: readonly Known[] = [
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

/** The statuses behind their names in the schema. */
export function statusesOf(names: readonly StatusName[]): EntryStatus[] {
  return STATUSES.filter((status) => names.includes(STATUS_NAMES[status]));
}
