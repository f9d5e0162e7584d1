import { calendarResolvers } from './calendar/resolvers.ts';
import { programmeResolvers } from './programme/resolvers.ts';

/** The resolvers of both aggregates as one map. */
export const resolvers = {
  ...programmeResolvers,
  ...calendarResolvers,
  Query: { ...programmeResolvers.Query, ...calendarResolvers.Query },
  Mutation: { ...programmeResolvers.Mutation, ...calendarResolvers.Mutation },
};
