import {
  ClaimApprovedSchema,
  ClaimCorrectedSchema,
  ClaimRegisteredSchema,
  ClaimRejectedSchema,
  ClaimRejectionReason,
  ClaimReleasedSchema,
  PaymentMadeSchema,
  toMoneyMessage,
  toTimestamp,
} from '@aleumet/proto-events';
import { type OutboxEvent, tell } from '@aleumet/messaging';
import { toAbout } from '../reservation/about.ts';
import type { Claim, ClaimEvent } from './claim.ts';

/** Returns the message of the event, with the ids of the claim. Texts of people are never published. */
export function toClaimEvent(event: ClaimEvent, claim: Claim): OutboxEvent {
  const common = commonOf(claim);
  const { budgetId, budgetYear, reimbursementApplicationId } = claim;
  switch (event.type) {
    case 'ClaimRegistered': {
      const at = event.terms.registeredAt;
      const more = { reimbursementApplicationId, budgetYear, registeredAt: toTimestamp(at) };
      return tell(ClaimRegisteredSchema, { ...common, ...more }, at);
    }
    case 'ClaimApproved': {
      const approvedAt = toTimestamp(event.approvedAt);
      return tell(ClaimApprovedSchema, { ...common, approvedAt }, event.approvedAt);
    }
    case 'ClaimRejected': {
      const { rejectedAt } = event.rejection;
      const more = { reason: ClaimRejectionReason[event.rejection.reason], rejectedAt: toTimestamp(rejectedAt) };
      return tell(ClaimRejectedSchema, { ...common, ...more }, rejectedAt);
    }
    case 'ClaimCorrected': {
      const { correctedAt } = event.correction;
      return tell(ClaimCorrectedSchema, { ...common, correctedAt: toTimestamp(correctedAt) }, correctedAt);
    }
    case 'ClaimReleased': {
      const more = { budgetId, budgetYear, releasedAt: toTimestamp(event.releasedAt) };
      return tell(ClaimReleasedSchema, { ...common, ...more }, event.releasedAt);
    }
    case 'PaymentMade': {
      const { registerId: paymentRegisterId, paidOn, paidAt } = event;
      const more = { budgetId, budgetYear, paymentRegisterId, paidOn, paidAt: toTimestamp(paidAt) };
      return tell(PaymentMadeSchema, { ...common, ...more }, paidAt);
    }
  }
}

function commonOf(claim: Claim) {
  const about = { ...toAbout(claim), actId: claim.actId };
  return { about, claimId: claim.id, amount: toMoneyMessage(claim.amount) };
}
