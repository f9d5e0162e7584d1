import { tell, type OutboxEvent } from '@aleumet/messaging';
import {
  ActivationDueMovedSchema,
  ActivationRequestedSchema,
  AwaitsDecisionReason,
  EntryAwaitsDecisionSchema,
  EntryClosedSchema,
  EntryCloseReason,
  EntryRequeuedSchema,
  EntryServedSchema,
  EntryWaitsForFundsSchema,
  toTimestamp,
  WaitReason,
} from '@aleumet/proto-events';
import { toAbout } from './about.ts';
import type { EntryEvent, JournalEntry } from './entry.ts';
import { actedBy } from './message-parts.ts';

const TURN_EVENTS = [
  'ActivationRequested',
  'ActivationDueMoved',
  'EntryWaitsForFunds',
  'EntryServed',
  'EntryAwaitsDecision',
  'EntryRequeued',
  'EntryClosed',
] as const satisfies readonly EntryEvent['type'][];

export type TurnEvent = Extract<EntryEvent, { type: (typeof TURN_EVENTS)[number] }>;

/** Whether the event is about the person's turn, and not about an open window. */
export function isTurnEvent(event: EntryEvent): event is TurnEvent {
  return TURN_EVENTS.some((type) => type === event.type);
}

/** Events around the windows: the request for a new one, the wait for money, the use of the right, the end. */
export function toTurnEvent(event: TurnEvent, { registration }: JournalEntry): OutboxEvent {
  const about = toAbout(registration);
  switch (event.type) {
    case 'ActivationRequested': {
      const { receivedAt, dueOn } = event;
      const requested = { about, requestedAt: toTimestamp(receivedAt), dueOn };
      return tell(ActivationRequestedSchema, requested, receivedAt);
    }
    case 'ActivationDueMoved': {
      const { dueOn, previousDueOn, calendarVersion, movedAt } = event;
      const moved = { about, dueOn, previousDueOn, calendarVersion };
      return tell(ActivationDueMovedSchema, moved, movedAt);
    }
    case 'EntryWaitsForFunds': {
      const { reason, orderId, specialistId, since } = event;
      const whose = { ...about, ...(orderId !== null && { orderId }) };
      const waits = { about: whose, ...actedBy(specialistId), reason: WaitReason[reason], waitsSince: toTimestamp(since) };
      return tell(EntryWaitsForFundsSchema, waits, since);
    }
    case 'EntryServed': {
      const { orderId, nextOn, servedAt } = event;
      const served = { about: { ...about, orderId }, ...(nextOn !== null && { nextOn }), servedAt: toTimestamp(servedAt) };
      return tell(EntryServedSchema, served, servedAt);
    }
    case 'EntryAwaitsDecision': {
      const { orderId, reason, since } = event;
      const awaits = { about: { ...about, orderId }, reason: AwaitsDecisionReason[reason], since: toTimestamp(since) };
      return tell(EntryAwaitsDecisionSchema, awaits, since);
    }
    case 'EntryRequeued': {
      const { specialistId, requeuedAt } = event;
      const requeued = { about, specialistId, requeuedAt: toTimestamp(requeuedAt) };
      return tell(EntryRequeuedSchema, requeued, requeuedAt);
    }
    case 'EntryClosed': {
      const { reason, closedAt } = event;
      const closed = { about, reason: EntryCloseReason[reason], closedAt: toTimestamp(closedAt) };
      return tell(EntryClosedSchema, closed, closedAt);
    }
  }
}
