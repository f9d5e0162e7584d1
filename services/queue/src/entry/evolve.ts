import type { Entry, EntryEvent, JournalEntry, OpenedEntry, Window } from './entry.ts';

/** Explains the whole change from the event alone. */
export function evolve(entry: Entry, event: EntryEvent): Entry {
  switch (event.type) {
    case 'EntryQueued':
      return { status: 'queued', registration: event.registration, lastWindow: null };
    case 'SelectionOpened':
      return { status: 'selectionOpen', registration: known(entry).registration, window: event.window };
    case 'SelectionReminded':
      return { ...opened(entry), status: 'selectionOpen', window: { ...opened(entry).window, reminded: true } };
    case 'SelectionBlocked':
      return { ...opened(entry), status: 'blocked', reason: event.reason };
    case 'SelectionReopened':
      return { ...opened(entry), status: 'selectionOpen' };
    case 'SelectionUsed':
      return { ...opened(entry), status: 'ordered', orderIds: [...liveOrdersOf(entry), event.orderId] };
    case 'SelectionExtended':
      return extended(entry, event);
    case 'SelectionDenied':
      return entry;
    case 'ActivationRequested':
      return { ...opened(entry), status: 'activationRequested', activation: event.activation };
    case 'ActivationDueMoved':
      return moved(entry, event);
    case 'EntryWaitsForFunds':
      return { ...opened(entry), status: 'waitingForFunds', reason: event.reason, since: event.since };
    case 'EntryServed':
      return { ...opened(entry), status: 'usedThisYear', orderId: event.orderId, year: event.year };
    case 'EntryAwaitsDecision':
      return undecided(entry, event);
    case 'EntryRequeued':
      return { status: 'queued', registration: known(entry).registration, lastWindow: opened(entry).window };
    case 'EntryClosed':
      return { status: 'closed', registration: known(entry).registration, reason: event.reason, closedOn: event.closedOn };
  }
}

/** The window of the last transfer, open or over; null before the first. */
export function lastWindowOf(entry: Entry): Window | null {
  if ('window' in entry) return entry.window;
  return entry.status === 'queued' ? entry.lastWindow : null;
}

/** The orders that keep the entry from being blocked. */
export function liveOrdersOf(entry: Entry) {
  return entry.status === 'ordered' ? entry.orderIds : [];
}

function extended(entry: Entry, { orderId, closesOn, failedOn }: EntryEvent & { type: 'SelectionExtended' }): Entry {
  const { registration, window } = opened(entry);
  // On the day of the reminder an order was live: that reminder is not sent later (GAP-6).
  const next = { ...window, closesOn, reminded: window.reminded || failedOn > window.remindOn };
  const orderIds = liveOrdersOf(entry).filter((live) => live !== orderId);
  if (orderIds.length > 0) return { status: 'ordered', registration, window: next, orderIds };
  return { status: 'selectionOpen', registration, window: next };
}

function moved(entry: Entry, { dueOn, calendarVersion }: EntryEvent & { type: 'ActivationDueMoved' }): Entry {
  if (entry.status !== 'activationRequested') return impossible(entry);
  return { ...entry, activation: { ...entry.activation, dueOn, calendarVersion } };
}

function undecided(entry: Entry, { orderId, reason, since }: EntryEvent & { type: 'EntryAwaitsDecision' }): Entry {
  const usedYear = entry.status === 'usedThisYear' ? entry.year : null;
  return { ...opened(entry), status: 'needsDecision', orderId, reason, since, usedYear };
}

function known(entry: Entry): JournalEntry {
  return entry.status === 'none' ? impossible(entry) : entry;
}

/** Registration and last window, without what belongs to the status left behind. */
function opened(entry: Entry): Pick<OpenedEntry, 'registration' | 'window'> {
  const window = lastWindowOf(entry);
  return window ? { registration: known(entry).registration, window } : impossible(entry);
}

/** A decision gave an event that its status does not allow: a fault of the program, not of the caller. */
function impossible(entry: Entry): never {
  throw new Error(`no such change of an entry that is ${entry.status}`);
}
