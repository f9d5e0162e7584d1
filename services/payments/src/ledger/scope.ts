import type { LedgerCommand } from './decider.ts';

/** The pages that a command touches; `budgetOf` names a budget by what it is for. */
export type Scope = {
  budgetIds: string[];
  budgetOf?: { departmentId: string; kind: string; year: number };
  reservationIds: string[];
  claimIds: string[];
  registerIds: string[];
};

const NOTHING: Scope = { budgetIds: [], reservationIds: [], claimIds: [], registerIds: [] };

/** Which pages to lock and read before the command is decided. */
export function scopeOf(command: LedgerCommand): Scope {
  switch (command.type) {
    case 'SetBudget': {
      const { budgetId, departmentId, kind, year } = command;
      return { ...NOTHING, budgetIds: [budgetId], budgetOf: { departmentId, kind, year } };
    }
    case 'ReserveFunds': {
      const { departmentId, kind, budgetYear: year } = command.purpose;
      return { ...NOTHING, budgetOf: { departmentId, kind, year }, reservationIds: [command.reservationId] };
    }
    case 'ReleaseReservation':
      return { ...NOTHING, reservationIds: [command.reservationId] };
    case 'SpendReservation':
      return { ...NOTHING, reservationIds: [command.reservationId], claimIds: [command.claimId] };
    case 'ApproveClaim':
    case 'RejectClaim':
    case 'CorrectClaim':
    case 'ReleaseClaim':
      return { ...NOTHING, claimIds: [command.claimId] };
    case 'PayClaims':
      return { ...NOTHING, claimIds: [...command.claimIds], registerIds: [command.registerId] };
  }
}
