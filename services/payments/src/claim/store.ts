import { z } from 'zod';
import { id, instant, money, plainDate, VersionConflict } from '@aleumet/domain';
import type { Claim as ClaimRow, Prisma } from '../generated/prisma/client.ts';
import { toPurpose } from '../reservation/store.ts';
import { type Claim, CLAIM_REJECTION_REASONS } from './claim.ts';

type Transaction = Prisma.TransactionClient;

const at = z.string().transform((text) => instant(text));
const rejection = z.object({ reason: z.enum(CLAIM_REJECTION_REASONS), text: z.string(), rejectedAt: at });
const correction = z.object({ explanation: z.string(), correctedAt: at });
const payment = {
  registerId: z.string().transform((text) => id<'PaymentRegisterId'>(text)),
  paidOn: z.string().transform((text) => plainDate(text)),
  paidAt: at,
};

const record = z.record(z.string(), z.unknown());

/** What each status adds, as it lies in the column `outcome`. */
const outcome = z.discriminatedUnion('status', [
  z.object({ status: z.literal('registered') }),
  z.object({ status: z.literal('corrected'), rejection, correction }),
  z.object({ status: z.literal('approved'), approvedAt: at }),
  z.object({ status: z.literal('rejected'), rejection }),
  z.object({ status: z.literal('released'), rejection, releasedAt: at }),
  z.object({ status: z.literal('paid'), approvedAt: at, ...payment }),
]);

/** Writes a claim that grew from version `from`. */
export async function saveClaim(tx: Transaction, claim: Claim, from: number): Promise<void> {
  if (from === 0) {
    await tx.claim.create({ data: { ...toTermColumns(claim), ...toStatusColumns(claim) }, select: { id: true } });
    return;
  }
  const { count } = await tx.claim.updateMany({ where: { id: claim.id, version: from }, data: toStatusColumns(claim) });
  if (count === 0) throw new VersionConflict(`claim ${claim.id}`);
}

/** Reads a row into the union. */
export function toClaim(row: ClaimRow): Claim {
  const { status, outcome: more } = row;
  return {
    ...toPurpose(row),
    id: id(row.id),
    reservationId: id(row.reservationId),
    budgetId: id(row.budgetId),
    actId: id(row.actId),
    registeredAt: instant(row.registeredAt),
    amount: money(Number(row.amountTiyn)),
    version: Number(row.version),
    ...outcome.parse({ ...record.parse(more), status }),
  };
}

function toTermColumns(claim: Claim) {
  const { orderId, personId, departmentId, providerId, kind, region, budgetYear, reimbursementApplicationId } = claim;
  const purpose = { orderId, personId, departmentId, providerId, kind, region, budgetYear, reimbursementApplicationId };
  const { id: claimId, reservationId, budgetId, actId, registeredAt } = claim;
  return { id: claimId, reservationId, budgetId, actId, registeredAt, ...purpose };
}

function toStatusColumns(claim: Claim) {
  const { status, ...extras } = outcome.parse(claim);
  const paymentRegisterId = claim.status === 'paid' ? claim.registerId : null;
  return { status, amountTiyn: claim.amount.tiyn, version: claim.version, paymentRegisterId, outcome: extras };
}
