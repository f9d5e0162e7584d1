import { unitOf } from '@aleumet/domain';
import type { FulfilmentResolvers, OrderResolvers, PersonResolvers, QueueEntryResolvers } from '../generated/graphql.ts';
import { refuse } from '../refusals.ts';
import { endedAs } from './order.ts';
import { signatureIdsOf } from './signatures.ts';

export const fulfilmentFields: FulfilmentResolvers = { __resolveType: () => 'Stay' };

/** Fields of an order that are not plain columns. A field that the status does not have is null. */
export const orderFields: OrderResolvers = {
  __resolveReference: ({ id }, { reads }) => reads.findOrder(id),
  outcome: (order) => (order.status === 'CLOSED' ? order.outcome : null),
  person: ({ personId }) => ({ id: personId }),
  provider: ({ providerId }) => ({ id: providerId }),
  offer: ({ offerId }) => ({ id: offerId }),
  queueEntry: ({ entryId }) => ({ id: entryId }),
  application: ({ applicationId }) => ({ id: applicationId }),
  measure: ({ measureId }) => ({ id: measureId }),
  unit: ({ kind }) => unitOf(kind),
  fulfilment: async (order, _args, { reads }) => {
    const stay = (await reads.stayOf(order.id)) ?? refuse('ORDER_NOT_FOUND');
    return { ...stay, order };
  },
  isAnswerOverdue: (order) => 'answerOverdue' in order && order.answerOverdue,
  mayBeCancelled: ({ status, cancelBy }, _args, { moment }) =>
    status === 'ACCEPTED' && cancelBy !== null && moment.today <= cancelBy,
  reason: (order) => (endedAs(order, 'REFUSED') ?? endedAs(order, 'BROKEN_OFF'))?.reason ?? null,
  cancelledBy: (order) => endedAs(order, 'CANCELLED')?.cancelledBy ?? null,
  cancellationReason: (order) => endedAs(order, 'CANCELLED')?.reason ?? null,
  voidCode: (order) => endedAs(order, 'VOIDED')?.voidCode ?? null,
  denialCode: (order) => ('denialCode' in order ? order.denialCode : null),
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
