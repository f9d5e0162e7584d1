import { id } from '@aleumet/domain';
import type { Context } from '../context.ts';
import type { QueryResolvers } from '../generated/graphql.ts';
import { refuse } from '../refusals.ts';
import { parseStayChoice } from '../stay/parse-choice.ts';
import { findAnswering } from './answering-facts.ts';
import { cancellationText, refusalText, withdrawalText } from './documents.ts';
import { acceptanceDocument } from './fulfilment.ts';
import { parseChoice } from './parse-choice.ts';
import { planToSign } from './plan-to-sign.ts';

/** Returns the order if the actor may see it. */
async function orderOf({ reads }: Context, orderId: string) {
  return (await reads.findOrder(orderId)) ?? refuse('ORDER_NOT_FOUND');
}

/**
 * The texts of orders, answers, withdrawals and cancellations, built from current data. Nothing is stored. Each family of services
 * has its own query before an order.
 */
export const orderToSign = {
  stayToSign: (_root, { input }, context) => planToSign(parseChoice(input, parseStayChoice(input)), context),
  acceptanceToSign: async (_root, { orderId }, context) => {
    const { id: found } = await orderOf(context, orderId);
    const { order, answering } = await findAnswering(context.deps.db, id(found));
    return order && answering ? acceptanceDocument(order, answering.fulfilment) : refuse('ORDER_NOT_FOUND');
  },
  refusalToSign: async (_root, { orderId, reason }, context) => {
    const order = await orderOf(context, orderId);
    if (reason.trim() === '') refuse('REASON_MISSING');
    return { kind: 'ORDER_REFUSAL', text: refusalText(order, reason) };
  },
  withdrawalToSign: async (_root, { orderId }, context) => {
    return { kind: 'ORDER_WITHDRAWAL', text: withdrawalText(await orderOf(context, orderId)) };
  },
  cancellationToSign: async (_root, { orderId }, context) => {
    return { kind: 'ORDER_CANCELLATION', text: cancellationText(await orderOf(context, orderId), null) };
  },
  cancellationByProviderToSign: async (_root, { orderId, reason }, context) => {
    return { kind: 'ORDER_CANCELLATION', text: cancellationText(await orderOf(context, orderId), reason) };
  },
} satisfies QueryResolvers;
