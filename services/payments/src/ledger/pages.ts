import type { Budget, BudgetId } from '../budget/budget.ts';
import type { Ledger, LedgerEvent } from './ledger.ts';

type Page = { id: string; version: number };

/** Replaces the page with the same id, or adds it. */
export function replace<Of extends { id: string }>(pages: readonly Of[], page: Of): readonly Of[] {
  return pages.some(({ id }) => id === page.id) ? pages.map((one) => (one.id === page.id ? page : one)) : [...pages, page];
}

/** Returns the page of a decision or an event. Throws when it is missing, which is a bug, because it is loaded first. */
export function pageOf<Of extends { id: string }>(pages: readonly Of[], id: string): Of {
  const page = pages.find((one) => one.id === id);
  if (!page) throw new Error(`the ledger was loaded without the page ${id}`);
  return page;
}

export function budgetById(budgets: readonly Budget[], id: BudgetId): Budget {
  return pageOf(budgets, id);
}

/** Pages that are new or have a new version. */
export function changedPages<Of extends Page>(before: readonly Of[], now: readonly Of[]): { page: Of; from: number }[] {
  return now
    .map((page) => ({ page, from: before.find(({ id }) => id === page.id)?.version ?? 0 }))
    .filter(({ page, from }) => page.version > from);
}

/** Returns the page that publishes the event: its id is the key of the message. */
function keyOf(event: LedgerEvent): string {
  switch (event.type) {
    case 'BudgetChanged':
      return event.head.id;
    case 'FundsReserved':
    case 'FundsRefused':
    case 'ReservationReleased':
    case 'ReservationSpent':
      return event.reservationId;
    case 'ClaimRegistered':
    case 'ClaimApproved':
    case 'ClaimRejected':
    case 'ClaimCorrected':
    case 'ClaimReleased':
    case 'PaymentMade':
      return event.claimId;
  }
}

export type Sequenced = { event: LedgerEvent; key: string; sequence: number };

/** Returns the events, each with its key and the version of its page after it. */
export function sequenced(before: Ledger, events: readonly LedgerEvent[]): Sequenced[] {
  const pages = [...before.budgets, ...before.reservations, ...before.claims];
  const versions = new Map<string, number>(pages.map(({ id, version }) => [id, version]));
  return events.map((event) => {
    const key = keyOf(event);
    const sequence = (versions.get(key) ?? 0) + 1;
    versions.set(key, sequence);
    return { event, key, sequence };
  });
}
