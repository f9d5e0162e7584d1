import type {
  ApplicationId,
  DepartmentId,
  EntryId,
  Instant,
  MeasureId,
  Money,
  OrderId,
  PersonId,
  PlainDate,
  ServiceKind,
  SpecialistId,
} from '@aleumet/domain';

/*
 * The life of an entry of the queue journal:
 *
 *   none ──EntryQueued (positive decision)──► QUEUED ──SelectionOpened (automatic, first transfer)──► SELECTION_OPEN
 *   SELECTION_OPEN ──SelectionReminded (time)──► the same, reminded
 *   SELECTION_OPEN ──SelectionUsed (order placed)──► ORDERED ──SelectionExtended (order failed)──► SELECTION_OPEN
 *   SELECTION_OPEN ──SelectionBlocked (time)──► BLOCKED ──ActivationRequested (recipient)──► ACTIVATION_REQUESTED
 *   BLOCKED, ACTIVATION_REQUESTED, WAITING_FOR_FUNDS ──SelectionReopened (order placed in time)──► SELECTION_OPEN
 *   ACTIVATION_REQUESTED ──ActivationDueMoved (calendar)──► the same
 *   ACTIVATION_REQUESTED, WAITING_FOR_FUNDS, NEEDS_DECISION, QUEUED ──SelectionOpened (specialist, next transfer)──► SELECTION_OPEN
 *   ACTIVATION_REQUESTED, NEEDS_DECISION, QUEUED, ORDERED ──EntryWaitsForFunds (no money)──► WAITING_FOR_FUNDS
 *   ORDERED ──EntryServed (order served)──► SERVED
 *   ORDERED, SERVED ──EntryAwaitsDecision (not taken, broken off)──► NEEDS_DECISION
 *   SERVED, NEEDS_DECISION ──EntryRequeued (specialist)──► QUEUED
 *   all but CLOSED ──EntryClosed (term ended)──► CLOSED
 *   any ──SelectionDenied (order placed outside the window)──► the same
 */

export const CHANNELS = ['STATE_CORPORATION', 'EMPLOYMENT_DEPARTMENT', 'PROACTIVE'] as const;
export type Channel = (typeof CHANNELS)[number];
export const BLOCK_REASONS = ['NOT_SELECTED_IN_TWO_MONTHS', 'NOT_SELECTED_AFTER_FAILED_ORDER'] as const;
export type BlockReason = (typeof BLOCK_REASONS)[number];
export type DenialReason = 'ENTRY_CLOSED' | 'WINDOW_CLOSED' | 'OUTSIDE_WINDOW';
export const WAIT_REASONS = ['NO_FUNDS_FOR_ACTIVATION', 'FUNDS_REFUSED_FOR_ORDER'] as const;
export type WaitReason = (typeof WAIT_REASONS)[number];
export const DECISION_REASONS = ['NOT_TAKEN', 'BROKEN_OFF'] as const;
export type DecisionReason = (typeof DECISION_REASONS)[number];
export const CLOSE_REASONS = ['MEASURE_EXPIRED', 'CLOSED_BY_DEPARTMENT'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** The data registered in the journal, which never change (A2-22b). */
export type Registration = {
  id: EntryId;
  queueNo: number;
  personId: PersonId;
  departmentId: DepartmentId;
  region: string;
  kind: ServiceKind;
  applicationId: ApplicationId;
  measureId: MeasureId;
  caseNo: string;
  channel: Channel;
  ageBand: string;
  disabilityGroup: string;
  /** Moment of receipt; with `seq` the key of the queue. */
  receivedAt: Instant;
  seq: number;
  registeredAt: Instant;
  registeredBy: SpecialistId;
};

/** The period in which a provider may be chosen, counted from the transfer to the Portal. */
export type Window = {
  transferNo: number;
  /** Day of the transfer, T0. */
  openedOn: PlainDate;
  /** T0 + 1 month (A2-24). */
  remindOn: PlainDate;
  /** True when the reminder was sent or is not needed any more: once for each T0. */
  reminded: boolean;
  /** Last day to choose: T0 + 2 months, later after a failed order (A2-25a, GAP-6). */
  closesOn: PlainDate;
  /** Money subtracted for this transfer until an order reserves its own; nothing for a first transfer. */
  held: Money;
};

/** The request to activate the choice, and the last day for the specialist's answer (A2-25d, A2-25e). */
export type Activation = { receivedAt: Instant; dueOn: PlainDate; calendarVersion: number };

type Registered = { registration: Registration };
type Opened = Registered & { window: Window };
/**
 * `nextOn`: first day of the next service; null when the right is not used, or when the queue does not know the day on which it
 * renews.
 */
type Used = { orderId: OrderId; nextOn: PlainDate | null };

export type Entry =
  | { status: 'none' }
  | (Registered & { status: 'QUEUED'; lastWindow: Window | null })
  | (Opened & { status: 'SELECTION_OPEN' })
  | (Opened & { status: 'ORDERED'; orderIds: readonly OrderId[] })
  | (Opened & { status: 'BLOCKED'; reason: BlockReason })
  | (Opened & Activation & { status: 'ACTIVATION_REQUESTED' })
  | (Opened & { status: 'WAITING_FOR_FUNDS'; reason: WaitReason; since: Instant })
  | (Opened & Used & { status: 'SERVED' })
  | (Opened & Used & { status: 'NEEDS_DECISION'; reason: DecisionReason; since: Instant })
  | (Registered & { status: 'CLOSED'; reason: CloseReason; closedOn: PlainDate });

export type EntryStatus = Entry['status'];
export type JournalEntry = Exclude<Entry, { status: 'none' }>;

/** All statuses of an entry in the journal, in the order of its life cycle. */
export const STATUSES: readonly JournalEntry['status'][] = [
  'QUEUED',
  'SELECTION_OPEN',
  'ORDERED',
  'BLOCKED',
  'ACTIVATION_REQUESTED',
  'WAITING_FOR_FUNDS',
  'SERVED',
  'NEEDS_DECISION',
  'CLOSED',
];
export type OpenedEntry = Extract<Entry, { window: Window }>;

type About = { entryId: EntryId };

export type EntryQueued = { type: 'EntryQueued'; registration: Registration };
export type SelectionOpened = About & {
  type: 'SelectionOpened';
  window: Window;
  openedAt: Instant;
  /** Null: automatic, the first transfer. */
  specialistId: SpecialistId | null;
};
export type SelectionReminded = About & { type: 'SelectionReminded'; remindedAt: Instant };
export type SelectionBlocked = About & { type: 'SelectionBlocked'; reason: BlockReason; blockedAt: Instant };
export type SelectionReopened = About & { type: 'SelectionReopened'; orderId: OrderId; reopenedAt: Instant };
export type SelectionUsed = About & { type: 'SelectionUsed'; orderId: OrderId; placedAt: Instant };
export type SelectionExtended = About & {
  type: 'SelectionExtended';
  orderId: OrderId;
  closesOn: PlainDate;
  failedOn: PlainDate;
  failedAt: Instant;
};
export type SelectionDenied = About & { type: 'SelectionDenied'; orderId: OrderId; reason: DenialReason; deniedAt: Instant };
export type ActivationRequested = About & Activation & { type: 'ActivationRequested' };
export type ActivationDueMoved = About & {
  type: 'ActivationDueMoved';
  dueOn: PlainDate;
  previousDueOn: PlainDate;
  calendarVersion: number;
  movedAt: Instant;
};
export type EntryWaitsForFunds = About & {
  type: 'EntryWaitsForFunds';
  reason: WaitReason;
  orderId: OrderId | null;
  specialistId: SpecialistId | null;
  since: Instant;
};
export type EntryServed = About & { type: 'EntryServed'; orderId: OrderId; nextOn: PlainDate | null; servedAt: Instant };
export type EntryAwaitsDecision = About & {
  type: 'EntryAwaitsDecision';
  orderId: OrderId;
  reason: DecisionReason;
  since: Instant;
};
export type EntryRequeued = About & { type: 'EntryRequeued'; specialistId: SpecialistId; requeuedAt: Instant };
export type EntryClosed = About & { type: 'EntryClosed'; reason: CloseReason; closedOn: PlainDate; closedAt: Instant };

export type EntryEvent =
  | EntryQueued
  | SelectionOpened
  | SelectionReminded
  | SelectionBlocked
  | SelectionReopened
  | SelectionUsed
  | SelectionExtended
  | SelectionDenied
  | ActivationRequested
  | ActivationDueMoved
  | EntryWaitsForFunds
  | EntryServed
  | EntryAwaitsDecision
  | EntryRequeued
  | EntryClosed;

/** Statuses with a place in the queue: until the service has begun (A2-25e). */
export const HOLDS_PLACE = [
  'QUEUED',
  'SELECTION_OPEN',
  'ORDERED',
  'BLOCKED',
  'ACTIVATION_REQUESTED',
  'WAITING_FOR_FUNDS',
] as const satisfies readonly EntryStatus[];
const holding: ReadonlySet<EntryStatus> = new Set(HOLDS_PLACE);

/** Whether an entry of this status has a place in the queue. */
export function holdsPlace(status: EntryStatus): boolean {
  return holding.has(status);
}
