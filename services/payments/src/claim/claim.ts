import type { ActId, ClaimId, Id, Instant, Money, PlainDate, ReservationId } from '@aleumet/domain';
import type { BudgetId } from '../budget/budget.ts';
import type { Purpose } from '../reservation/reservation.ts';

/*
 * What the state owes a provider for one signed act; its id is name-based on the act:
 *
 *   none ──ClaimRegistered (act signed)──► REGISTERED ──ClaimApproved (payer)──► APPROVED ──PaymentMade (payer)──► PAID
 *   REGISTERED, CORRECTED, APPROVED ──ClaimRejected (payer)──► REJECTED
 *   REJECTED ──ClaimCorrected (provider)──► CORRECTED ──ClaimApproved (payer)──► APPROVED
 *   REJECTED ──ClaimReleased (payer)──► RELEASED
 */

export type PaymentRegisterId = Id<'PaymentRegisterId'>;
export const CLAIM_REJECTION_REASONS = ['AMOUNT_WRONG', 'DOCUMENTS_WRONG', 'OTHER'] as const;
export type ClaimRejectionReason = (typeof CLAIM_REJECTION_REASONS)[number];

export type ClaimTerms = Purpose & {
  id: ClaimId;
  reservationId: ReservationId;
  budgetId: BudgetId;
  actId: ActId;
  registeredAt: Instant;
};

export type Rejection = { reason: ClaimRejectionReason; text: string; rejectedAt: Instant };
export type Correction = { explanation: string; correctedAt: Instant };

type Kept = ClaimTerms & { amount: Money; version: number };

export type Claim =
  | (Kept & { status: 'REGISTERED' })
  | (Kept & { status: 'CORRECTED'; rejection: Rejection; correction: Correction })
  | (Kept & { status: 'APPROVED'; approvedAt: Instant })
  | (Kept & { status: 'REJECTED'; rejection: Rejection })
  | (Kept & { status: 'RELEASED'; rejection: Rejection; releasedAt: Instant })
  | (Kept & { status: 'PAID'; approvedAt: Instant; paymentRegisterId: PaymentRegisterId; paidOn: PlainDate; paidAt: Instant });

export type PaidClaim = Extract<Claim, { status: 'PAID' }>;

export type ClaimStatus = Claim['status'];

/** Statuses in which the amount of the claim is OWED. */
export const OWED_STATUSES: ReadonlySet<ClaimStatus> = new Set<ClaimStatus>(['REGISTERED', 'CORRECTED', 'APPROVED', 'REJECTED']);

type About = { claimId: ClaimId };

export type ClaimRegistered = About & { type: 'ClaimRegistered'; terms: ClaimTerms; amount: Money };
export type ClaimApproved = About & { type: 'ClaimApproved'; approvedAt: Instant };
export type ClaimRejected = About & { type: 'ClaimRejected'; rejection: Rejection };
export type ClaimCorrected = About & { type: 'ClaimCorrected'; amount: Money; correction: Correction };
export type ClaimReleased = About & { type: 'ClaimReleased'; releasedAt: Instant };
export type PaymentMade = About & { type: 'PaymentMade'; registerId: PaymentRegisterId; paidOn: PlainDate; paidAt: Instant };

export type ClaimEvent = ClaimRegistered | ClaimApproved | ClaimRejected | ClaimCorrected | ClaimReleased | PaymentMade;
