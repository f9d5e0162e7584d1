import { addWorkingDays, amountsOf, type Moment, repeated, SERVICES, workingDaysBefore } from '@aleumet/domain';
import { type Choice, orderText, reimbursementText, type Stay } from '../../documents/placing.ts';
import { refuse } from '../../refusals.ts';
import { requireSigner } from '../../signature/require-signer.ts';
import type { SignedDocument } from '../../signature/signed-document.ts';
import type { OrderFacts, PlacingFacts, TermFact } from '../facts.ts';
import type { Order, OrderDeadlines, OrderPlaced } from '../order.ts';
import { type Citizen, requireRecipient } from '../../people/parties.ts';
import { countBedDays, type OrderPolicy } from '../policy.ts';
import { requireRights, rightsOf } from '../rights.ts';

export type PlaceOrder = Choice &
  Moment & { type: 'PlaceOrder'; by: Citizen; order: SignedDocument; reimbursement: SignedDocument };

/**
 * The recipient orders a stay and at the same time applies for the reimbursement of the guaranteed amount: two signed
 * documents, one act (A2-28a). Within the rights to the kind of service (A2-26a), at most 14 days (A2-26b), after signing the contract (A2-27a).
 */
export function placeOrder(order: Order, command: PlaceOrder, facts: OrderFacts): OrderPlaced[] {
  const placing = placingFacts(facts);
  requireRecipient(command.by, placing.selection.personId);
  if (order.status !== 'none') {
    if (order.orderSignatureId !== command.order.signatureId) refuse('ORDER_ID_TAKEN');
    const signed = { reimbursementSignatureId: command.reimbursement.signatureId };
    return repeated(chosenIn(order), chosenIn({ ...command, ...signed }));
  }
  requireTurn(command, placing);
  requireOffer(command, placing);
  const stay = stayOf(command, placing, facts.policy);
  requireTerm(command, placing.term);
  const rights = rightsOf(placing.term.kind, { arrivalOn: command.arrivalOn, policy: facts.policy });
  requireRights(rights, placing.rights);
  if (placing.bedTakenOn) refuse('BED_TAKEN', { night: placing.bedTakenOn });
  requireDocuments(command, placing, stay);

  const placed = { ...termsOf(command, placing, stay), ...deadlinesOf(command, facts) };
  return [{ type: 'OrderPlaced', placed, rights, documents: { order: command.order, reimbursement: command.reimbursement } }];
}

/** What a recipient says by an order: the values given beside the signature of the order must be those of the first request. */
function chosenIn({
  entryId,
  offerId,
  bedId,
  arrivalOn,
  departureOn,
  ...reimbursement
}: Omit<Choice, 'orderId'> & { reimbursementSignatureId: string }) {
  const { reimbursementApplicationId, reimbursementSignatureId } = reimbursement;
  return { entryId, offerId, bedId, arrivalOn, departureOn, reimbursementApplicationId, reimbursementSignatureId };
}

function termsOf(command: PlaceOrder, placing: PlacingFacts, stay: Stay) {
  const { selection, departmentId, region, ageBand, disabilityGroup, offer, term } = placing;
  const { personId, applicationId, measureId, entryId } = selection;
  const { orderId, offerId, bedId, arrivalOn, departureOn, reimbursementApplicationId, now } = command;
  const ofPerson = { personId, departmentId, region, ageBand, disabilityGroup };
  const ofCase = { applicationId, measureId, kind: term.kind, product: term.product, entryId };
  const ofStay = { providerId: offer.providerId, offerId, bedId, arrivalOn, departureOn, ...stay };
  const signatures = { orderSignatureId: command.order.signatureId, reimbursementSignatureId: command.reimbursement.signatureId };
  return { id: orderId, ...ofPerson, ...ofCase, ...ofStay, placedAt: now, reimbursementApplicationId, ...signatures };
}

/** The length and the amounts of the chosen stay: shown before signing, signed, and checked again here. */
export function stayOf(choice: Choice, placing: PlacingFacts, policy: OrderPolicy): Stay {
  const { offer, term } = placing;
  if (offer.kind !== term.kind) refuse('OFFER_OF_ANOTHER_KIND', { offered: offer.kind, granted: term.kind });
  if (SERVICES[term.kind].family !== 'stay') refuse('NOT_A_STAY', { kind: term.kind });
  const bedDays = countBedDays(policy, choice);
  if (!placing.guaranteed) refuse('GUARANTEED_AMOUNT_NOT_SET', { arrivalOn: choice.arrivalOn, region: placing.region });
  const { price, unit } = offer;
  const tariffs = { offered: { per: unit, amount: price }, guaranteed: placing.guaranteed };
  return { bedDays, tariffs, ...amountsOf(tariffs, bedDays) };
}

/** Last day to answer (A2-28b) and last day to cancel (A2-31a, A2-32a). */
export function deadlinesOf(
  { arrivalOn, today }: Pick<PlaceOrder, 'arrivalOn' | 'today'>,
  { calendar, policy }: OrderFacts,
): OrderDeadlines {
  return {
    answerBy: addWorkingDays(today, policy.answerWorkingDays, calendar),
    cancelBy: workingDaysBefore(arrivalOn, policy.cancelWorkingDays, calendar),
    calendarVersion: calendar.version,
  };
}

function placingFacts({ placing }: OrderFacts): PlacingFacts {
  if (!placing) throw new Error('facts of placing were not loaded');
  return placing;
}

function requireTurn(command: PlaceOrder, { selection, hasSignedContract, liveOrderId }: PlacingFacts): void {
  if (!hasSignedContract) refuse('CONTRACT_NOT_SIGNED');
  if (liveOrderId) refuse('ORDER_ALREADY_LIVE', { orderId: liveOrderId });
  const { isOpen, closesOn } = selection;
  if (!isOpen || closesOn === null || command.today > closesOn) refuse('SELECTION_CLOSED', { closesOn });
}

function requireOffer(command: PlaceOrder, { offer, provider }: PlacingFacts): void {
  if (offer.withdrawn) refuse('OFFER_WITHDRAWN');
  if (provider.excludedOn !== null) refuse('PROVIDER_EXCLUDED', { excludedOn: provider.excludedOn });
  if (!offer.bed || offer.bed.removed) refuse('BED_NOT_OFFERED');
  if (command.arrivalOn <= command.today) refuse('ARRIVAL_NOT_IN_FUTURE', { arrivalOn: command.arrivalOn });
}

function requireTerm({ arrivalOn }: PlaceOrder, { validFrom, validTo, disabilityUntil }: TermFact): void {
  const within = arrivalOn >= validFrom && (validTo === null || arrivalOn <= validTo);
  if (!within) refuse('OUTSIDE_MEASURE_TERM', { validFrom, validTo });
  if (disabilityUntil !== null && arrivalOn > disabilityUntil) refuse('OUTSIDE_DISABILITY_TERM', { disabilityUntil });
}

function requireDocuments(command: PlaceOrder, placing: PlacingFacts, stay: Stay): void {
  const { order, reimbursement, by } = command;
  if (order.text !== orderText(command, placing, stay)) refuse('DOCUMENT_OUTDATED', { document: 'ORDER' });
  if (reimbursement.text !== reimbursementText(command, placing, stay)) {
    refuse('DOCUMENT_OUTDATED', { document: 'REIMBURSEMENT_APPLICATION' });
  }
  requireSigner(order.signer, { iinDigest: by.iinDigest });
  requireSigner(reimbursement.signer, { iinDigest: by.iinDigest });
}
