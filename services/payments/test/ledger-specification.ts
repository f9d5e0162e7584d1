import { expect } from 'vitest';
import { type ActId, type ClaimId, id, instant, type Moment, momentOf, type Money, money, Refusal } from '@aleumet/domain';
import type { Balance } from '../src/budget/budget.ts';
import { type LedgerCommand, ledgerDecider } from '../src/ledger/decider.ts';
import type { CorrectClaim } from '../src/ledger/decisions/correct-claim.ts';
import type { PayClaims } from '../src/ledger/decisions/pay-claims.ts';
import type { RejectClaim } from '../src/ledger/decisions/reject-claim.ts';
import type { ReserveFunds } from '../src/ledger/decisions/reserve-funds.ts';
import type { SetBudget } from '../src/ledger/decisions/set-budget.ts';
import type { SpendReservation } from '../src/ledger/decisions/spend-reservation.ts';
import type { LedgerFacts } from '../src/ledger/facts.ts';
import { EMPTY_LEDGER, type Ledger, type LedgerEvent } from '../src/ledger/ledger.ts';
import type { RefusalCode } from '../src/refusals.ts';

const uuid = (group: string, number: number) => `0190a8a0-${group}-7000-8000-${String(number).padStart(12, '0')}`;

const moment: Moment = momentOf({ now: () => instant('2026-02-02T04:00:00Z') });
export const { now } = moment;
export const department = id<'DepartmentId'>(uuid('0d00', 75));
export const otherDepartment = id<'DepartmentId'>(uuid('0d00', 35));
export const budgetId = id<'BudgetId'>(uuid('0a00', 1));
export const payer = { departmentId: department };
export const otherPayer = { departmentId: otherDepartment };
const provider = { binDigest: 'aa' };
export const orderId = (number: number) => id<'OrderId'>(uuid('0100', number));
export const reservationId = (number: number) => id<'ReservationId'>(uuid('0200', number));
export const actId = (number: number): ActId => id(uuid('0300', number));
export const claimId = (number: number): ClaimId => id(uuid('0400', number));
export const registerId = (number: number) => id<'PaymentRegisterId'>(uuid('0500', number));

export const facts: LedgerFacts = {
  region: '75',
  providerBinDigest: 'aa',
};
export const GUARANTEED = money(1_000_000);

export function purpose(number: number) {
  return {
    orderId: orderId(number),
    personId: id<'PersonId'>(uuid('0600', number)),
    departmentId: department,
    providerId: id<'ProviderId'>(uuid('0b00', 1)),
    kind: 'SANATORIUM_RESORT_TREATMENT' as const,
    region: '75',
    budgetYear: 2026,
    reimbursementApplicationId: id<'ReimbursementApplicationId'>(uuid('0700', number)),
  };
}

export function setBudget(tiyn: number, more: Partial<SetBudget> = {}): SetBudget {
  const what = { departmentId: department, kind: 'SANATORIUM_RESORT_TREATMENT', year: 2026, total: money(tiyn) } as const;
  return { type: 'SetBudget', budgetId, by: { kind: 'OPERATOR' }, ...what, ...moment, ...more };
}

export function reserve(number = 1, more: Partial<ReserveFunds> = {}): ReserveFunds {
  const what = { reservationId: reservationId(number), purpose: purpose(number), guaranteed: GUARANTEED };
  return { type: 'ReserveFunds', ...what, ...moment, ...more };
}

/** The order closes: the state owes this much for all that was served. */
export function release(number = 1, owed: Money = money(0)): LedgerCommand {
  return { type: 'ReleaseReservation', reservationId: reservationId(number), owed, ...moment };
}

export function spend(number = 1, guaranteed: Money = GUARANTEED, more: Partial<SpendReservation> = {}): SpendReservation {
  const ids = { reservationId: reservationId(number), actId: actId(number), claimId: claimId(number) };
  return { type: 'SpendReservation', ...ids, guaranteed, ...moment, ...more };
}

export function approve(number = 1, by = payer): LedgerCommand {
  return { type: 'ApproveClaim', claimId: claimId(number), by, ...moment };
}

export function reject(number = 1, more: Partial<RejectClaim> = {}): RejectClaim {
  return {
    type: 'RejectClaim',
    claimId: claimId(number),
    by: payer,
    reason: 'AMOUNT_WRONG',
    text: 'Nine days.',
    ...moment,
    ...more,
  };
}

export function correct(number = 1, more: Partial<CorrectClaim> = {}): CorrectClaim {
  const what = { amount: money(900_000), explanation: 'Nine days.' };
  return { type: 'CorrectClaim', claimId: claimId(number), by: provider, ...what, ...moment, ...more };
}

export function releaseClaim(number = 1, by = payer): LedgerCommand {
  return { type: 'ReleaseClaim', claimId: claimId(number), by, ...moment };
}

export function pay(numbers: readonly number[], more: Partial<PayClaims> = {}): PayClaims {
  const what = { registerId: registerId(1), claimIds: numbers.map(claimId), paidOn: moment.today };
  return { type: 'PayClaims', by: payer, ...what, ...moment, ...more };
}

/** What a budget of this size holds in the states other than FREE. */
export function balance(total: number, held: { reserved?: number; owed?: number; paid?: number } = {}): Balance {
  const { reserved = 0, owed = 0, paid = 0 } = held;
  const free = total - reserved - owed - paid;
  return { total: money(total), free: money(free), reserved: money(reserved), owed: money(owed), paid: money(paid) };
}

export function apply(ledger: Ledger, command: LedgerCommand, known: LedgerFacts = facts): Ledger {
  return ledgerDecider.decide(ledger, command, known).reduce(ledgerDecider.evolve, ledger);
}

/** Commands that were carried out before, then one that is looked at. */
export function given(...history: LedgerCommand[]) {
  const ledger = history.reduce<Ledger>((state, command) => apply(state, command), EMPTY_LEDGER);
  return {
    ledger,
    when: (command: LedgerCommand, known: LedgerFacts = facts) => ({
      gives: (...expected: LedgerEvent[]) => expect(ledgerDecider.decide(ledger, command, known)).toEqual(expected),
      tells: (...types: LedgerEvent['type'][]) =>
        expect(ledgerDecider.decide(ledger, command, known).map(({ type }) => type)).toEqual(types),
      leaves: (expected: Balance) =>
        expect(apply(ledger, command, known).budgets.map((budget) => budget.balance)).toEqual([expected]),
      refused: (code: RefusalCode, details: object = {}) => {
        const attempt = () => ledgerDecider.decide(ledger, command, known);
        expect(attempt).toThrow(expect.objectContaining({ name: Refusal.name, code, details }));
      },
      breaks: (message: string) => expect(() => ledgerDecider.decide(ledger, command, known)).toThrow(message),
    }),
  };
}
