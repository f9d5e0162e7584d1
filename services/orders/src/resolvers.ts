import { actFields, actMutations, actQueries } from './act/resolvers.ts';
import { contractFields, contractMutations } from './contract/resolvers.ts';
import type { FreeBedResolvers, Resolvers } from './generated/graphql.ts';
import { offerFields, orderFields, personFields, queueEntryFields } from './order/fields.ts';
import { orderMutations } from './order/mutations.ts';
import { orderQueries } from './order/queries.ts';
import { signatureFields, signatureQueries } from './signature/resolvers.ts';

const freeBedFields: FreeBedResolvers = {
  offer: ({ offerId }) => ({ id: offerId }),
  provider: ({ providerId }) => ({ id: providerId }),
};

/** The whole subgraph, aggregate by aggregate. */
export const resolvers: Resolvers = {
  Query: { ...orderQueries, ...actQueries, ...signatureQueries },
  Mutation: { ...contractMutations, ...orderMutations, ...actMutations },
  Order: orderFields,
  Act: actFields,
  PublicContract: contractFields,
  DocumentSignature: signatureFields,
  FreeBed: freeBedFields,
  Person: personFields,
  QueueEntry: queueEntryFields,
  Offer: offerFields,
};
