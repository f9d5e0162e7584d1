import { entryFields } from './entry/entry-fields.ts';
import { entryResolvers } from './entry/resolvers.ts';
import type { Resolvers } from './generated/graphql.ts';
import { planResolvers } from './plan/resolvers.ts';

export const resolvers = {
  Query: { ...entryResolvers.query, ...planResolvers.query },
  Mutation: { ...entryResolvers.mutation, ...planResolvers.mutation },
  ...entryResolvers.entities,
  QueueEntry: entryFields,
  MeasuresPlan: planResolvers.fields,
} satisfies Resolvers;
