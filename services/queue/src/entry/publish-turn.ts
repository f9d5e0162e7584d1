import { fact, type Fact } from '@aleumet/messaging';
import {
  ActivationDueMovedSchema,
  ActivationRequestedSchema,
  AwaitsDecisionReason,
  create,
  EntryAwaitsDecisionSchema,
  EntryClosedSchema,
  EntryCloseReason,
  EntryRequeuedSchema,
  EntryServedSchema,
  EntryWaitsForFundsSchema,
  toTimestamp,
  WaitReason,
} from '@aleumet/proto-events';
import type { EntryEvent, JournalEntry } from './entry.ts';
import { aboutEntry, actedBy } from './message-parts.ts';

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

/** Whether the event is about the turn of the person, and not about an open window. */
export function isTurnEvent(event: EntryEvent): event is TurnEvent {
  return TURN_EVENTS.some((type) => type === event.type);
}

/** What happens around the windows: the request for a new one, the wait for money, the use of the year, the end. */
export function toTurnFact(event: TurnEvent, { registration }: JournalEntry): Fact {
  const about = aboutEntry(registration);
  switch (event.type) {
    case 'ActivationRequested': {
      const { receivedAt, dueOn } = event.activation;
      const requested = { ...about, requestedAt: toTimestamp(receivedAt), dueOn };
      return fact(ActivationRequestedSchema, create(ActivationRequestedSchema, requested), receivedAt);
    }
    case 'ActivationDueMoved': {
      const { dueOn, previousDueOn, calendarVersion, movedAt } = event;
      const moved = { ...about, dueOn, previousDueOn, calendarVersion };
      return fact(ActivationDueMovedSchema, create(ActivationDueMovedSchema, moved), movedAt);
    }
    case 'EntryWaitsForFunds': {
      const { reason, orderId, specialistId, since } = event;
      const by = { ...actedBy(specialistId), ...(orderId !== null && { orderId }) };
      const waits = { ...about, ...by, reason: WaitReason[reason], waitsSince: toTimestamp(since) };
      return fact(EntryWaitsForFundsSchema, create(EntryWaitsForFundsSchema, waits), since);
    }
    case 'EntryServed': {
      const { orderId, year, servedAt } = event;
      return fact(
        EntryServedSchema,
        create(EntryServedSchema, { ...about, orderId, year, servedAt: toTimestamp(servedAt) }),
        servedAt,
      );
    }
    case 'EntryAwaitsDecision': {
      const { orderId, reason, since } = event;
      const awaits = { ...about, orderId, reason: AwaitsDecisionReason[reason], since: toTimestamp(since) };
      return fact(EntryAwaitsDecisionSchema, create(EntryAwaitsDecisionSchema, awaits), since);
    }
    case 'EntryRequeued': {
      const { year, specialistId, requeuedAt } = event;
      const requeued = { ...about, year, specialistId, requeuedAt: toTimestamp(requeuedAt) };
      return fact(EntryRequeuedSchema, create(EntryRequeuedSchema, requeued), requeuedAt);
    }
    case 'EntryClosed': {
      const { reason, closedAt } = event;
      const closed = { ...about, reason: EntryCloseReason[reason], closedAt: toTimestamp(closedAt) };
      return fact(EntryClosedSchema, create(EntryClosedSchema, closed), closedAt);
    }
  }
}
