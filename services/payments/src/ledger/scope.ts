import type { LedgerCommand } from './decider.ts';

/** The pages that a command changes; `budgetOf` identifies a budget by department, kind and year. */
export type Scope = {
  budgetIds: string[];
  budgetOf?: { departmentId: string; kind: string; year: number };
  reservationIds: string[];
  claimIds: string[];
  registerIds: string[];
};

const NO_PAGES: Scope = { budgetIds: [], reservationIds: [], claimIds: [], registerIds: [] };

/** Returns the pages to lock and read before the command is decided. */
export function scopeOf(command: LedgerCommand): Scope {
  switch (command.type) {
    case 'SetBudget': {
      const { budgetId, departmentId, kind, year } = command;
      return { ...NO_PAGES, budgetIds: [budgetId], budgetOf: { departmentId, kind, year } };
    }
    case 'ReserveFunds': {
      const { departmentId, kind, budgetYear: year } = command.purpose;
      return { ...NO_PAGES, budgetOf: { departmentId, kind, year }, reservationIds: [command.reservationId] };
    }
    case 'ReleaseReservation':
      return { ...NO_PAGES, reservationIds: [command.reservationId] };
    case 'SpendReservation':
      return { ...NO_PAGES, reservationIds: [command.reservationId], claimIds: [command.claimId] };
    case 'ApproveClaim':
    case 'RejectClaim':
    case 'CorrectClaim':
    case 'ReleaseClaim':
      return { ...NO_PAGES, claimIds: [command.claimId] };
    case 'PayClaims':
      return { ...NO_PAGES, claimIds: [...command.claimIds], registerIds: [command.registerId] };
  }
}
