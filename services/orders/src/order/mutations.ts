import { changedOrder, orderIdOf } from '../changed-order.ts';
import type { MutationResolvers } from '../generated/graphql.ts';
import { actingCitizen, actingProvider } from '../people/acting.ts';
import { parseStayChoice } from '../stay/parse-choice.ts';
import { parseChoice } from './parse-choice.ts';

export const orderMutations = {
  placeStay: async (_root, { input }, context) => {
    const { deps, actor, moment } = context;
    return changedOrder(context, {
      type: 'PlaceOrder',
      ...parseChoice(input, parseStayChoice(input)),
      order: await deps.verifySigned(input.order, moment.now),
      reimbursement: await deps.verifySigned(input.reimbursementApplication, moment.now),
      by: actingCitizen(actor),
      ...moment,
    });
  },
  withdrawOrder: async (_root, { input }, context) => {
    const { deps, actor, moment } = context;
    const document = await deps.verifySigned(input.withdrawal, moment.now);
    return changedOrder(context, {
      type: 'WithdrawOrder',
      orderId: orderIdOf(input),
      document,
      by: actingCitizen(actor),
      ...moment,
    });
  },
  cancelOrder: async (_root, { input }, context) => {
    const { deps, actor, moment } = context;
    const document = await deps.verifySigned(input.cancellation, moment.now);
    return changedOrder(context, {
      type: 'CancelOrder',
      orderId: orderIdOf(input),
      document,
      by: actingCitizen(actor),
      ...moment,
    });
  },
  acceptOrder: async (_root, { input }, context) => {
    const { deps, actor, moment } = context;
    const document = await deps.verifySigned(input.acceptance, moment.now);
    return changedOrder(context, {
      type: 'AcceptOrder',
      orderId: orderIdOf(input),
      document,
      by: actingProvider(actor),
      ...moment,
    });
  },
  refuseOrder: async (_root, { input }, context) => {
    const { deps, actor, moment } = context;
    const document = await deps.verifySigned(input.refusal, moment.now);
    const { reason } = input;
    return changedOrder(context, {
      type: 'RefuseOrder',
      orderId: orderIdOf(input),
      reason,
      document,
      by: actingProvider(actor),
      ...moment,
    });
  },
  cancelOrderByProvider: async (_root, { input }, context) => {
    const { deps, actor, moment } = context;
    const document = await deps.verifySigned(input.cancellation, moment.now);
    const by = actingProvider(actor);
    const { reason } = input;
    return changedOrder(context, { type: 'CancelOrderByProvider', orderId: orderIdOf(input), reason, document, by, ...moment });
  },
} satisfies MutationResolvers;
