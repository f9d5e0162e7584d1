import { FactMissing } from '@aleumet/domain';
import type { Change, Loaded } from '@aleumet/messaging';
import { toMovementRow } from '../budget/row.ts';
import { lockBudgets, saveBudget } from '../budget/store.ts';
import { toClaim } from '../claim/row.ts';
import { saveClaim } from '../claim/store.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { toPaymentRegister } from '../payment-register/row.ts';
import { savePaymentRegister } from '../payment-register/store.ts';
import { findBinDigest } from '../replicas/provider.ts';
import { getRegion } from '../replicas/department.ts';
import { toReservation } from '../reservation/row.ts';
import { saveReservation } from '../reservation/store.ts';
import type { LedgerCommand } from './decider.ts';
import type { LedgerFacts } from './facts.ts';
import type { Ledger, LedgerEvent } from './ledger.ts';
import { changedPages, sequenced } from './pages.ts';
import { scopeOf } from './scope.ts';

export type Transaction = Prisma.TransactionClient;

/** Locks the budgets of the command, then reads its pages: they do not change until the transaction ends. */
export async function loadLedger(tx: Transaction, command: LedgerCommand): Promise<Loaded<Ledger, LedgerFacts>> {
  const { budgetIds, budgetOf, reservationIds, claimIds, registerIds } = scopeOf(command);
  const written = await budgetIdsOf(tx, reservationIds, claimIds);
  const budgets = await lockBudgets(tx, [...budgetIds, ...written], budgetOf);
  const reservations = await tx.reservation.findMany({ where: { id: { in: reservationIds } } });
  const claims = await tx.claim.findMany({ where: { id: { in: claimIds } } });
  const registers = registerIds.length > 0 ? await tx.paymentRegister.findMany({ where: { id: { in: registerIds } } }) : [];
  const state = {
    budgets,
    reservations: reservations.map(toReservation),
    claims: claims.map(toClaim),
    registers: registers.map(toPaymentRegister),
  };
  requireReserved(command, state);
  return { state, facts: await findFacts(tx, command, state), version: 0 };
}

/** Stores every changed page with matching version, and every movement of money. */
export async function saveLedger(tx: Transaction, { before, state, events }: Change<Ledger, LedgerEvent>): Promise<void> {
  for (const { page, from } of changedPages(before.budgets, state.budgets)) await saveBudget(tx, page, from);
  for (const { page, from } of changedPages(before.reservations, state.reservations)) await saveReservation(tx, page, from);
  for (const { page, from } of changedPages(before.claims, state.claims)) await saveClaim(tx, page, from);
  for (const register of state.registers.slice(before.registers.length)) await savePaymentRegister(tx, register);
  const movements = sequenced(before, events).flatMap(({ event, sequence }) => {
    if (event.type !== 'BudgetChanged') return [];
    return [toMovementRow({ ...event.movement, budgetId: event.head.id, sequence, movedAt: event.changedAt })];
  });
  if (movements.length > 0) await tx.movement.createMany({ data: movements });
}

async function budgetIdsOf(tx: Transaction, reservationIds: string[], claimIds: string[]): Promise<string[]> {
  if (reservationIds.length + claimIds.length === 0) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT budget_id::text AS id FROM reservations WHERE id = ANY(${reservationIds}::uuid[]) AND budget_id IS NOT NULL
    UNION SELECT budget_id::text FROM claims WHERE id = ANY(${claimIds}::uuid[])`;
  return rows.map(({ id }) => id);
}

/** An act has another key than its order: its event may arrive before the money was reserved. */
function requireReserved(command: LedgerCommand, { reservations }: Ledger): void {
  const needs = command.type === 'SpendReservation' || command.type === 'ReleaseReservation';
  if (needs && reservations.length === 0) throw new FactMissing('reservation of the order');
}

async function findFacts(tx: Transaction, command: LedgerCommand, { claims }: Ledger): Promise<LedgerFacts> {
  const none: LedgerFacts = { region: null, providerBinDigest: null };
  switch (command.type) {
    case 'SetBudget':
      return { ...none, region: await getRegion(tx, command.departmentId) };
    case 'CorrectClaim':
      return { ...none, providerBinDigest: claims[0] ? await findBinDigest(tx, claims[0].providerId) : null };
    case 'ReserveFunds':
    case 'ReleaseReservation':
    case 'SpendReservation':
    case 'ApproveClaim':
    case 'RejectClaim':
    case 'ReleaseClaim':
    case 'PayClaims':
      return none;
  }
}
