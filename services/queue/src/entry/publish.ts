import { appendOutbox, type Cause, type Change, fact, type Fact, type SqlTransaction } from '@aleumet/messaging';
import {
  create,
  EntryQueuedSchema,
  SelectionBlockedSchema,
  SelectionBlockReason,
  SelectionDenialReason,
  SelectionDeniedSchema,
  SelectionExtendedSchema,
  SelectionOpenedSchema,
  SelectionRemindedSchema,
  SelectionReopenedSchema,
  SelectionUsedSchema,
  toTimestamp,
} from '@aleumet/proto-events';
import type { Entry, EntryEvent, JournalEntry } from './entry.ts';
import { lastWindowOf } from './evolve.ts';
import { aboutEntry, actedBy, queuing } from './message-parts.ts';
import { isTurnEvent, toTurnFact, type TurnEvent } from './publish-turn.ts';

/** Tells every event of the change, in its transaction. */
export async function publishEntry(tx: SqlTransaction, change: Change<Entry, EntryEvent>, cause: Cause): Promise<void> {
  const { state, events, version } = change;
  if (state.status === 'none') return;
  const facts = events.map((event) => (isTurnEvent(event) ? toTurnFact(event, state) : toWindowFact(event, state)));
  await appendOutbox(tx, facts, { key: state.registration.id, firstSequence: version - events.length + 1, cause });
}

/** The registration, and what happens to the time in which a provider may be chosen. */
function toWindowFact(event: Exclude<EntryEvent, TurnEvent>, entry: JournalEntry): Fact {
  const about = aboutEntry(entry.registration);
  const window = windowFields(entry);
  switch (event.type) {
    case 'EntryQueued': {
      const { registration } = event;
      return fact(
        EntryQueuedSchema,
        create(EntryQueuedSchema, { ...about, ...queuing(registration) }),
        registration.registeredAt,
      );
    }
    case 'SelectionOpened': {
      const { openedAt, specialistId } = event;
      const { transferNo, openedOn, remindOn, closesOn } = event.window;
      const opened = { transferNo, openedOn, remindOn, closesOn, openedAt: toTimestamp(openedAt), ...actedBy(specialistId) };
      return fact(SelectionOpenedSchema, create(SelectionOpenedSchema, { ...about, ...opened }), openedAt);
    }
    case 'SelectionReminded': {
      const reminded = { ...about, ...window, remindedAt: toTimestamp(event.remindedAt) };
      return fact(SelectionRemindedSchema, create(SelectionRemindedSchema, reminded), event.remindedAt);
    }
    case 'SelectionBlocked': {
      const blocked = {
        ...about,
        ...window,
        reason: SelectionBlockReason[event.reason],
        blockedAt: toTimestamp(event.blockedAt),
      };
      return fact(SelectionBlockedSchema, create(SelectionBlockedSchema, blocked), event.blockedAt);
    }
    case 'SelectionReopened': {
      const reopened = { ...about, ...window, orderId: event.orderId, reopenedAt: toTimestamp(event.reopenedAt) };
      return fact(SelectionReopenedSchema, create(SelectionReopenedSchema, reopened), event.reopenedAt);
    }
    case 'SelectionUsed': {
      const { orderId, placedAt } = event;
      const used = { ...about, transferNo: window.transferNo, orderId, placedAt: toTimestamp(placedAt) };
      return fact(SelectionUsedSchema, create(SelectionUsedSchema, used), placedAt);
    }
    case 'SelectionExtended': {
      const { orderId, closesOn, failedOn, failedAt } = event;
      const extended = { ...about, transferNo: window.transferNo, orderId, closesOn, failedOn };
      return fact(SelectionExtendedSchema, create(SelectionExtendedSchema, extended), failedAt);
    }
    case 'SelectionDenied': {
      const { orderId, reason, deniedAt } = event;
      const denied = { ...about, orderId, reason: SelectionDenialReason[reason], deniedAt: toTimestamp(deniedAt) };
      return fact(SelectionDeniedSchema, create(SelectionDeniedSchema, denied), deniedAt);
    }
  }
}

function windowFields(entry: JournalEntry): { transferNo: number; closesOn: string } {
  const window = lastWindowOf(entry);
  return { transferNo: window?.transferNo ?? 0, closesOn: window?.closesOn ?? '' };
}
