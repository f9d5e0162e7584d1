import type { QueryResolvers } from '../generated/graphql.ts';

export const orderQueries = {
  order: (_root, { id }, { reads }) => reads.findOrder(id),
  orders: (_root, { filter, orderBy, first, after }, { reads }) => {
    return reads.listOrders({ filter: { ...filter }, newestFirst: orderBy === 'NEWEST', page: { first, after } });
  },
} satisfies QueryResolvers;
