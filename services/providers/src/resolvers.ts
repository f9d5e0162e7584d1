import { offerResolvers } from './offer/resolvers.ts';
import { providerResolvers } from './provider/resolvers.ts';

/** The resolvers of both aggregates as one map. */
export const resolvers = {
  ...providerResolvers,
  ...offerResolvers,
  Query: { ...providerResolvers.Query, ...offerResolvers.Query },
  Mutation: { ...providerResolvers.Mutation, ...offerResolvers.Mutation },
};
