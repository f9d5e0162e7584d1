import type { Claim, ClaimEvent, ClaimTerms, Rejection } from './claim.ts';

/** Returns a claim after the event. */
export function evolveClaim(claim: Claim | undefined, event: ClaimEvent): Claim {
  if (event.type === 'ClaimRegistered') return { ...event.terms, status: 'REGISTERED', amount: event.amount, version: 1 };
  const kept = keptOf(claim);
  switch (event.type) {
    case 'ClaimApproved':
      return { ...kept, status: 'APPROVED', approvedAt: event.approvedAt };
    case 'ClaimRejected':
      return { ...kept, status: 'REJECTED', rejection: event.rejection };
    case 'ClaimCorrected': {
      const { amount, correction } = event;
      return { ...kept, status: 'CORRECTED', amount, rejection: rejectionOf(claim), correction };
    }
    case 'ClaimReleased':
      return { ...kept, status: 'RELEASED', rejection: rejectionOf(claim), releasedAt: event.releasedAt };
    case 'PaymentMade': {
      const { registerId, paidOn, paidAt } = event;
      if (claim?.status !== 'APPROVED') return impossible(claim);
      return { ...kept, status: 'PAID', approvedAt: claim.approvedAt, paymentRegisterId: registerId, paidOn, paidAt };
    }
  }
}

/** Values that every status has; the version grows by the event. */
function keptOf(claim: Claim | undefined) {
  if (!claim) return impossible(claim);
  const { id, reservationId, budgetId, actId, registeredAt, amount, version } = claim;
  return { ...purposeOf(claim), id, reservationId, budgetId, actId, registeredAt, amount, version: version + 1 };
}

function purposeOf(claim: ClaimTerms) {
  const { orderId, personId, departmentId, providerId, kind, region, budgetYear, reimbursementApplicationId } = claim;
  return { orderId, personId, departmentId, providerId, kind, region, budgetYear, reimbursementApplicationId };
}

function rejectionOf(claim: Claim | undefined): Rejection {
  return claim && 'rejection' in claim ? claim.rejection : impossible(claim);
}

function impossible(claim: Claim | undefined): never {
  throw new Error(`no such change of a claim that is ${claim?.status}`);
}
