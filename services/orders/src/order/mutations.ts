import { id, instant, type OrderId, plainDate } from '@aleumet/domain';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/graphql.ts';
import { refuse } from '../refusals.ts';
import { actingCitizen, actingProvider } from '../people/acting.ts';
import type { OrderCommand } from './decider.ts';

/** Sends the command and reads the order again. */
async function changed({ deps, cause, reads }: Context, command: OrderCommand) {
  await deps.handleOrder(command, cause);
  return (await reads.findChangedOrder(command.orderId)) ?? refuse('ORDER_NOT_FOUND');
}

const orderIdOf = (input: { orderId: string }): OrderId => id(input.orderId, 'orderId');

export const orderMutations = {
  placeOrder: async (_root, { input }, context) => {
    const { deps, actor, moment } = context;
    return changed(context, {
      type: 'PlaceOrder',
      orderId: orderIdOf(input),
      entryId: id(input.entryId, 'entryId'),
      offerId: id(input.offerId, 'offerId'),
      bedId: id(input.bedId, 'bedId'),
      arrivalOn: plainDate(input.arrivalOn),
      departureOn: plainDate(input.departureOn),
      reimbursementApplicationId: id(input.reimbursementApplicationId, 'reimbursementApplicationId'),
      order: await deps.readSigned(input.order, moment.now),
      reimbursement: await deps.readSigned(input.reimbursementApplication, moment.now),
      by: actingCitizen(actor),
      ...moment,
    });
  },
  withdrawOrder: async (_root, { input }, context) => {
    const { deps, actor, moment } = context;
    const document = await deps.readSigned(input.withdrawal, moment.now);
    return changed(context, { type: 'WithdrawOrder', orderId: orderIdOf(input), document, by: actingCitizen(actor), ...moment });
  },
  cancelOrder: async (_root, { input }, context) => {
    const { deps, actor, moment } = context;
    const document = await deps.readSigned(input.cancellation, moment.now);
    return changed(context, { type: 'CancelOrder', orderId: orderIdOf(input), document, by: actingCitizen(actor), ...moment });
  },
  acceptOrder: async (_root, { input }, context) => {
    const { deps, actor, moment } = context;
    const notice = await deps.readSigned(input.notice, moment.now);
    return changed(context, { type: 'AcceptOrder', orderId: orderIdOf(input), notice, by: actingProvider(actor), ...moment });
  },
  refuseOrder: async (_root, { input }, context) => {
    const { deps, actor, moment } = context;
    const document = await deps.readSigned(input.refusal, moment.now);
    const { reason } = input;
    return changed(context, {
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
    const document = await deps.readSigned(input.cancellation, moment.now);
    const by = actingProvider(actor);
    const { reason } = input;
    return changed(context, { type: 'CancelOrderByProvider', orderId: orderIdOf(input), reason, document, by, ...moment });
  },
  recordArrival: async (_root, { input }, context) => {
    const { identityDocument, sanatoriumCard, bedNotice, cardNumber = null } = input;
    const presented = { identityDocument, sanatoriumCard, bedNotice, cardNumber };
    const arrivedAt = instant(input.arrivedAt);
    const by = actingProvider(context.actor);
    return changed(context, { type: 'RecordArrival', orderId: orderIdOf(input), arrivedAt, presented, by, ...context.moment });
  },
  recordNoShow: async (_root, { input }, context) =>
    changed(context, { type: 'RecordNoShow', orderId: orderIdOf(input), by: actingProvider(context.actor), ...context.moment }),
  refuseServiceAfterArrival: async (_root, { input }, context) => {
    const { reason } = input;
    const by = actingProvider(context.actor);
    return changed(context, { type: 'RefuseServiceAfterArrival', orderId: orderIdOf(input), reason, by, ...context.moment });
  },
  completeStay: async (_root, { input }, context) => {
    const departedOn = plainDate(input.departedOn);
    const by = actingProvider(context.actor);
    return changed(context, { type: 'CompleteStay', orderId: orderIdOf(input), departedOn, by, ...context.moment });
  },
} satisfies MutationResolvers;
