import { appendOutbox, type Cause, type Change, tell, type OutboxEvent, type SqlTransaction } from '@aleumet/messaging';
import {
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
import { toAbout } from './about.ts';
import type { Entry, EntryEvent, JournalEntry } from './entry.ts';
import { lastWindowOf } from './evolve.ts';
import { actedBy, queuing } from './message-parts.ts';
import { isTurnEvent, toTurnEvent, type TurnEvent } from './publish-turn.ts';

/** Stores every event of the change in the outbox, in the same transaction. */
export async function publishEntry(tx: SqlTransaction, change: Change<Entry, EntryEvent>, cause: Cause): Promise<void> {
  const { state, events, version } = change;
  if (state.status === 'none') return;
  const outboxEvents = events.map((event) => (isTurnEvent(event) ? toTurnEvent(event, state) : toWindowEvent(event, state)));
  await appendOutbox(tx, outboxEvents, { key: state.registration.id, firstSequence: version - events.length + 1, cause });
}

/** Registration, and events of the period in which a provider may be chosen. */
function toWindowEvent(event: Exclude<EntryEvent, TurnEvent>, entry: JournalEntry): OutboxEvent {
  const about = toAbout(entry.registration);
  const window = windowFields(entry);
  switch (event.type) {
    case 'EntryQueued': {
      const { registration } = event;
      return tell(EntryQueuedSchema, { about, ...queuing(registration) }, registration.registeredAt);
    }
    case 'SelectionOpened': {
      const { openedAt, specialistId } = event;
      const { transferNo, openedOn, remindOn, closesOn } = event.window;
      const opened = { transferNo, openedOn, remindOn, closesOn, openedAt: toTimestamp(openedAt), ...actedBy(specialistId) };
      return tell(SelectionOpenedSchema, { about, ...opened }, openedAt);
    }
    case 'SelectionReminded': {
      const reminded = { about, ...window, remindedAt: toTimestamp(event.remindedAt) };
      return tell(SelectionRemindedSchema, reminded, event.remindedAt);
    }
    case 'SelectionBlocked': {
      const blocked = {
        about,
        ...window,
        reason: SelectionBlockReason[event.reason],
        blockedAt: toTimestamp(event.blockedAt),
      };
      return tell(SelectionBlockedSchema, blocked, event.blockedAt);
    }
    case 'SelectionReopened': {
      const reopened = { about: { ...about, orderId: event.orderId }, ...window, reopenedAt: toTimestamp(event.reopenedAt) };
      return tell(SelectionReopenedSchema, reopened, event.reopenedAt);
    }
    case 'SelectionUsed': {
      const { orderId, placedAt } = event;
      const used = { about: { ...about, orderId }, transferNo: window.transferNo, placedAt: toTimestamp(placedAt) };
      return tell(SelectionUsedSchema, used, placedAt);
    }
    case 'SelectionExtended': {
      const { orderId, closesOn, failedOn, failedAt } = event;
      const extended = { about: { ...about, orderId }, transferNo: window.transferNo, closesOn, failedOn };
      return tell(SelectionExtendedSchema, extended, failedAt);
    }
    case 'SelectionDenied': {
      const { orderId, reason, deniedAt } = event;
      const denied = { about: { ...about, orderId }, reason: SelectionDenialReason[reason], deniedAt: toTimestamp(deniedAt) };
      return tell(SelectionDeniedSchema, denied, deniedAt);
    }
  }
}

function windowFields(entry: JournalEntry): { transferNo: number; closesOn: string } {
  const window = lastWindowOf(entry);
  return { transferNo: window?.transferNo ?? 0, closesOn: window?.closesOn ?? '' };
}
