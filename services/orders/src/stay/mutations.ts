import { instant, plainDate } from '@aleumet/domain';
import { changedOrder, orderIdOf } from '../changed-order.ts';
import type { MutationResolvers } from '../generated/graphql.ts';
import { actingProvider } from '../people/acting.ts';

export const stayMutations = {
  recordArrival: (_root, { input }, context) => {
    const { identityDocument, sanatoriumCard, bedNotice, cardNumber = null } = input;
    const presented = { identityDocument, sanatoriumCard, bedNotice, cardNumber };
    const arrivedAt = instant(input.arrivedAt);
    const by = actingProvider(context.actor);
    return changedOrder(context, {
      type: 'RecordArrival',
      orderId: orderIdOf(input),
      arrivedAt,
      presented,
      by,
      ...context.moment,
    });
  },
  recordNoShow: (_root, { input }, context) => {
    const by = actingProvider(context.actor);
    return changedOrder(context, { type: 'RecordNoShow', orderId: orderIdOf(input), by, ...context.moment });
  },
  refuseServiceAfterArrival: (_root, { input }, context) => {
    const by = actingProvider(context.actor);
    const refused = { orderId: orderIdOf(input), reason: input.reason };
    return changedOrder(context, { type: 'RefuseServiceAfterArrival', ...refused, by, ...context.moment });
  },
  completeStay: (_root, { input }, context) => {
    const departedOn = plainDate(input.departedOn);
    const by = actingProvider(context.actor);
    return changedOrder(context, { type: 'CompleteStay', orderId: orderIdOf(input), departedOn, by, ...context.moment });
  },
} satisfies MutationResolvers;
