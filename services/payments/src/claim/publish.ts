import {
  ClaimApprovedSchema,
  ClaimCorrectedSchema,
  ClaimRegisteredSchema,
  ClaimRejectedSchema,
  ClaimRejectionReason,
  ClaimReleasedSchema,
  create,
  PaymentMadeSchema,
  ServiceKind,
  toMoneyMessage,
  toTimestamp,
} from '@aleumet/proto-events';
import { type Fact, fact } from '@aleumet/messaging';
import type { Claim, ClaimEvent } from './claim.ts';

/** The event as it is told, with the ids of the claim. Texts of people are never told. */
export function toClaimFact(event: ClaimEvent, claim: Claim): Fact {
  const common = commonOf(claim);
  const { budgetId, budgetYear, reimbursementApplicationId } = claim;
  switch (event.type) {
    case 'ClaimRegistered': {
      const at = event.terms.registeredAt;
      const more = { reimbursementApplicationId, budgetYear, registeredAt: toTimestamp(at) };
      return fact(ClaimRegisteredSchema, create(ClaimRegisteredSchema, { ...common, ...more }), at);
    }
    case 'ClaimApproved': {
      const approvedAt = toTimestamp(event.approvedAt);
      return fact(ClaimApprovedSchema, create(ClaimApprovedSchema, { ...common, approvedAt }), event.approvedAt);
    }
    case 'ClaimRejected': {
      const { rejectedAt } = event.rejection;
      const more = { reason: ClaimRejectionReason[event.rejection.reason], rejectedAt: toTimestamp(rejectedAt) };
      return fact(ClaimRejectedSchema, create(ClaimRejectedSchema, { ...common, ...more }), rejectedAt);
    }
    case 'ClaimCorrected': {
      const { correctedAt } = event.correction;
      const message = create(ClaimCorrectedSchema, { ...common, correctedAt: toTimestamp(correctedAt) });
      return fact(ClaimCorrectedSchema, message, correctedAt);
    }
    case 'ClaimReleased': {
      const more = { budgetId, budgetYear, releasedAt: toTimestamp(event.releasedAt) };
      return fact(ClaimReleasedSchema, create(ClaimReleasedSchema, { ...common, ...more }), event.releasedAt);
    }
    case 'PaymentMade': {
      const { registerId: paymentRegisterId, paidOn, paidAt } = event;
      const more = { budgetId, budgetYear, paymentRegisterId, paidOn, paidAt: toTimestamp(paidAt) };
      return fact(PaymentMadeSchema, create(PaymentMadeSchema, { ...common, ...more }), paidAt);
    }
  }
}

function commonOf(claim: Claim) {
  const { personId, departmentId, providerId, orderId, actId, region, kind, id: claimId, amount } = claim;
  const about = { personId, departmentId, providerId, orderId, actId, region, claimId };
  return { ...about, kind: ServiceKind[kind], amount: toMoneyMessage(amount) };
}
