import { type Moment, repeated } from '@aleumet/domain';
import { type Citizen, requireRecipient } from '../../people/parties.ts';
import { refuse } from '../../refusals.ts';
import { requireSigner } from '../../signing/require-signer.ts';
import type { SignedDocument } from '../../signing/signed-document.ts';
import { deadlinesOf } from '../../terms/deadlines.ts';
import { orderText, reimbursementText } from '../documents.ts';
import type { OrderFacts, PlacingFacts } from '../facts.ts';
import { choiceOf } from '../fulfilment.ts';
import type { OrderPlaced } from '../events.ts';
import type { Order, Placed, PlacedOrder } from '../order.ts';
import { type Choice, type Counted, planOf } from '../plan.ts';

export type PlaceOrder = Choice &
  Moment & { type: 'PlaceOrder'; by: Citizen; order: SignedDocument; reimbursement: SignedDocument };

/**
 * The recipient orders a service and applies for reimbursement of the guaranteed amount: two signed documents in one request
 * (A2-28a). The right to the kind of service must not be used up, and the contract must be signed.
 */
export function placeOrder(order: Order, command: PlaceOrder, facts: OrderFacts): OrderPlaced[] {
  const placing = placingFacts(facts);
  const policy = facts.policyOf(placing.term.kind);
  requireRecipient(command.by, placing.selection.personId);
  if (order.status !== 'none') return repeatedChoice(order, command);
  const { rights, ...plan } = planOf(command, placing, { policy, today: command.today });
  requireDocuments(command, placing, plan);

  const { kind } = placing.term;
  const deadlines = deadlinesOf({ kind, placedOn: command.today, beginsOn: plan.beginsOn }, { calendar: facts.calendar, policy });
  return [placed({ ...termsOf(command, placing, plan), ...deadlines, served: 0 }, rights, command)];
}

/** The order and the application, of which neither is stored without the other (A2-28a). */
function placed(order: Placed, rights: OrderPlaced['rights'], command: PlaceOrder): OrderPlaced {
  const given = { by: 'RECIPIENT', signedAt: command.now } as const;
  const ofOrder = { ...given, kind: 'ORDER', document: command.order } as const;
  const ofApplication = { ...given, kind: 'REIMBURSEMENT_APPLICATION', document: command.reimbursement } as const;
  return { type: 'OrderPlaced', placed: order, rights, signed: [ofOrder, ofApplication] };
}

/** The values that belong to the signed order must be those of the first request. */
function repeatedChoice(order: PlacedOrder, command: PlaceOrder): [] {
  if (order.orderSignatureId !== command.order.signatureId) refuse('ORDER_ID_TAKEN');
  const { entryId, offerId, reimbursementApplicationId, reimbursementSignatureId } = order;
  const first = { entryId, offerId, reimbursementApplicationId, reimbursementSignatureId };
  return repeated(
    { ...first, fulfilment: choiceOf(order.fulfilment) },
    {
      ...{ entryId: command.entryId, offerId: command.offerId, fulfilment: command.fulfilment },
      reimbursementApplicationId: command.reimbursementApplicationId,
      reimbursementSignatureId: command.reimbursement.signatureId,
    },
  );
}

/** What is recorded of the order (A2-28a). */
function termsOf(command: PlaceOrder, placing: PlacingFacts, plan: Counted) {
  const { selection, departmentId, region, ageBand, disabilityGroup, offer, term } = placing;
  const { personId, applicationId, measureId, entryId } = selection;
  const { orderId, offerId, reimbursementApplicationId, now } = command;
  const ofPerson = { personId, departmentId, region, ageBand, disabilityGroup };
  const ofCase = { applicationId, measureId, kind: term.kind, product: term.product, entryId };
  const signatures = { orderSignatureId: command.order.signatureId, reimbursementSignatureId: command.reimbursement.signatureId };
  return {
    ...{ id: orderId, ...ofPerson, ...ofCase, providerId: offer.providerId, offerId, ...plan },
    ...{ placedAt: now, reimbursementApplicationId, ...signatures },
  };
}

function placingFacts({ placing }: OrderFacts): PlacingFacts {
  if (!placing) throw new Error('facts of placing were not loaded');
  return placing;
}

/** Refuses unless both documents state the facts, and the one who acts has signed both (A2-28a). */
function requireDocuments(command: PlaceOrder, placing: PlacingFacts, plan: Counted): void {
  const { order, reimbursement, by } = command;
  if (order.text !== orderText(command, placing, plan)) refuse('DOCUMENT_OUTDATED', { document: 'ORDER' });
  if (reimbursement.text !== reimbursementText(command, placing, plan)) {
    refuse('DOCUMENT_OUTDATED', { document: 'REIMBURSEMENT_APPLICATION' });
  }
  requireSigner(order.signer, { iinDigest: by.iinDigest });
  requireSigner(reimbursement.signer, { iinDigest: by.iinDigest });
}
