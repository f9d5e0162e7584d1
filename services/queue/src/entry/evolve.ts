import type { Entry, EntryEvent, JournalEntry, OpenedEntry, Window } from './entry.ts';

/** Returns the state after the event. */
export function evolve(entry: Entry, event: EntryEvent): Entry {
  switch (event.type) {
    case 'EntryQueued':
      return { status: 'QUEUED', registration: event.registration, lastWindow: null };
    case 'SelectionOpened':
      return { status: 'SELECTION_OPEN', registration: known(entry).registration, window: event.window };
    // once for each T0 (A2-24)
    case 'SelectionReminded':
      return { ...opened(entry), status: 'SELECTION_OPEN', window: { ...opened(entry).window, reminded: true } };
    case 'SelectionBlocked':
      return { ...opened(entry), status: 'BLOCKED', reason: event.reason };
    case 'SelectionReopened':
      return { ...opened(entry), status: 'SELECTION_OPEN' };
    case 'SelectionUsed':
      return { ...opened(entry), status: 'ORDERED', orderIds: [...liveOrdersOf(entry), event.orderId] };
    case 'SelectionExtended':
      return extended(entry, event);
    case 'SelectionDenied':
      return entry;
    case 'ActivationRequested':
      return activating(entry, event);
    case 'ActivationDueMoved':
      return moved(entry, event);
    case 'EntryWaitsForFunds':
      return { ...opened(entry), status: 'WAITING_FOR_FUNDS', reason: event.reason, since: event.since };
    case 'EntryServed':
      return { ...opened(entry), status: 'SERVED', orderId: event.orderId, nextOn: event.nextOn };
    case 'EntryAwaitsDecision':
      return undecided(entry, event);
    case 'EntryRequeued':
      return { status: 'QUEUED', registration: known(entry).registration, lastWindow: opened(entry).window };
    case 'EntryClosed':
      return { status: 'CLOSED', registration: known(entry).registration, reason: event.reason, closedOn: event.closedOn };
  }
}

/** The window of the last transfer, whether still open or not; null before the first. */
export function lastWindowOf(entry: Entry): Window | null {
  if ('window' in entry) return entry.window;
  return entry.status === 'QUEUED' ? entry.lastWindow : null;
}

/** The orders that prevent the entry from being blocked. */
export function liveOrdersOf(entry: Entry) {
  return entry.status === 'ORDERED' ? entry.orderIds : [];
}

/** Returns the entry with the choice open again, unless another order is live (A2-33). */
function extended(entry: Entry, { orderId, closesOn, failedOn }: EntryEvent & { type: 'SelectionExtended' }): Entry {
  const { registration, window } = opened(entry);
  // There was an open order on the day of the reminder, so the reminder is not sent later (A2-24, GAP-6).
  const next = { ...window, closesOn, reminded: window.reminded || failedOn > window.remindOn };
  const orderIds = liveOrdersOf(entry).filter((live) => live !== orderId);
  if (orderIds.length > 0) return { status: 'ORDERED', registration, window: next, orderIds };
  return { status: 'SELECTION_OPEN', registration, window: next };
}

type Requested = EntryEvent & { type: 'ActivationRequested' };

/** Records when the request was received (A2-25d). */
function activating(entry: Entry, { receivedAt, dueOn, calendarVersion }: Requested): Entry {
  return { ...opened(entry), status: 'ACTIVATION_REQUESTED', receivedAt, dueOn, calendarVersion };
}

function moved(entry: Entry, { dueOn, calendarVersion }: EntryEvent & { type: 'ActivationDueMoved' }): Entry {
  if (entry.status !== 'ACTIVATION_REQUESTED') return impossible(entry);
  return { ...entry, dueOn, calendarVersion };
}

function undecided(entry: Entry, { orderId, reason, since }: EntryEvent & { type: 'EntryAwaitsDecision' }): Entry {
  const nextOn = entry.status === 'SERVED' ? entry.nextOn : null;
  return { ...opened(entry), status: 'NEEDS_DECISION', orderId, reason, since, nextOn };
}

function known(entry: Entry): JournalEntry {
  return entry.status === 'none' ? impossible(entry) : entry;
}

/** Registration and last window, without what belongs to the status left behind. */
function opened(entry: Entry): Pick<OpenedEntry, 'registration' | 'window'> {
  const window = lastWindowOf(entry);
  return window ? { registration: known(entry).registration, window } : impossible(entry);
}

/** Throws for an event that the status does not allow, which is a bug. */
function impossible(entry: Entry): never {
  throw new Error(`no such change of an entry that is ${entry.status}`);
}
