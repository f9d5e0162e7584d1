import { actFields, actMutations, actQueries } from './act/resolvers.ts';
import { actToSign } from './act/to-sign.ts';
import { contractFields, contractMutations, contractQueries } from './contract/resolvers.ts';
import { contractToSign } from './contract/to-sign.ts';
import type { Resolvers } from './generated/graphql.ts';
import { fulfilmentFields, orderFields, personFields, queueEntryFields } from './order/fields.ts';
import { orderMutations } from './order/mutations.ts';
import { orderQueries } from './order/queries.ts';
import { orderToSign } from './order/to-sign.ts';
import { signatureFields, signatureQueries } from './signing/resolvers.ts';
import { freeBedFields, offerFields, stayFields } from './stay/fields.ts';
import { stayMutations } from './stay/mutations.ts';
import { stayQueries } from './stay/queries.ts';

/** The whole subgraph, aggregate by aggregate. */
export const resolvers: Resolvers = {
  Query: {
    ...{ ...contractQueries, ...orderQueries, ...stayQueries, ...actQueries, ...signatureQueries },
    ...{ ...contractToSign, ...orderToSign, ...actToSign },
  },
  Mutation: { ...contractMutations, ...orderMutations, ...stayMutations, ...actMutations },
  Order: orderFields,
  Fulfilment: fulfilmentFields,
  Stay: stayFields,
  Act: actFields,
  PublicContract: contractFields,
  DocumentSignature: signatureFields,
  FreeBed: freeBedFields,
  Person: personFields,
  QueueEntry: queueEntryFields,
  Offer: offerFields,
};
