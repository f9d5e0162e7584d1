import { amountsOf, InvalidInput, money } from '@aleumet/domain';
import type { OfferResolvers, OrderResolvers, PersonResolvers, QueueEntryResolvers } from '../generated/graphql.ts';
import { toBedNotice } from '../stay/bed-notice.ts';
import { acceptanceOf, endedAs } from './order.ts';
import { plannedStay } from '../stay/planned-stay.ts';
import { policyOn } from './policy.ts';
import { signatureIdsOf } from './signatures.ts';

/** Fields of an order that are not simply columns. What a status does not have is null. */
export const orderFields: OrderResolvers = {
  __resolveReference: ({ id }, { reads }) => reads.findOrder(id),
  outcome: (order) => (order.status === 'CLOSED' ? order.outcome : null),
  person: ({ personId }) => ({ id: personId }),
  provider: ({ providerId }) => ({ id: providerId }),
  offer: ({ offerId }) => ({ id: offerId }),
  queueEntry: ({ entryId }) => ({ id: entryId }),
  application: ({ applicationId }) => ({ id: applicationId }),
  measure: ({ measureId }) => ({ id: measureId }),
  isAnswerOverdue: (order) => 'answerOverdue' in order && order.answerOverdue,
  mayBeCancelled: ({ status, cancelBy }, _args, { moment }) => status === 'ACCEPTED' && moment.today <= cancelBy,
  bedNotice: async (order, _args, { reads }) => {
    const acceptance = acceptanceOf(order);
    const text = acceptance && (await reads.signedText(acceptance.noticeSignatureId));
    return acceptance && text !== null ? toBedNotice({ ...order, ...acceptance }, text) : null;
  },
  reason: (order) => (endedAs(order, 'REFUSED') ?? endedAs(order, 'BROKEN_OFF'))?.reason ?? null,
  cancelledBy: (order) => endedAs(order, 'CANCELLED')?.cancelledBy ?? null,
  cancellationReason: (order) => endedAs(order, 'CANCELLED')?.reason ?? null,
  voidCode: (order) => endedAs(order, 'VOIDED')?.voidCode ?? null,
  denialCode: (order) => ('denialCode' in order ? order.denialCode : null),
  arrivedAt: (order) => ('arrivedAt' in order ? order.arrivedAt : null),
  presentedDocuments: (order) => ('presented' in order ? order.presented : null),
  departedOn: (order) => ('departedOn' in order ? order.departedOn : null),
  closedOn: (order) => ('closedOn' in order ? order.closedOn : null),
  acts: ({ id }, _args, { reads }) => reads.actsOfOrder(id),
  signatures: (order, _args, { reads }) => reads.signaturesOf(signatureIdsOf(order)),
};

export const personFields: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  orders: ({ id }, page, { reads }) => reads.ordersOfPerson(id, page),
  publicContract: ({ id }, _args, { reads }) => reads.contractOfPerson(id),
};

export const queueEntryFields: QueueEntryResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  orders: ({ id }, _args, { reads }) => reads.ordersOfEntry(id),
};

/** `price` and `unit` come with the request by `@requires`; both are public. */
export const offerFields: OfferResolvers = {
  __resolveReference: (offer) => offer,
  coPayment: async ({ price, unit }, asked, { deps, reads, actor, moment }) => {
    if (!price || !unit) throw new InvalidInput('price', 'NEEDED');
    const { bedDays, arrivalOn, payer } = await plannedStay(asked, {
      actor,
      search: reads.search,
      policy: policyOn(deps.law.policies, moment.today),
    });
    const guaranteed = await reads.search.tariff(payer.region, arrivalOn);
    if (!guaranteed) return null;
    return amountsOf({ offered: { per: unit, amount: money(price.tiyn) }, guaranteed }, bedDays).coPayment;
  },
};
