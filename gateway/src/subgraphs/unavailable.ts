import { GraphQLError } from 'graphql';

/** The answer for every field of a subgraph that cannot be reached or is silent; the name goes to the log only. */
export function unavailable(subgraph: string, cause: unknown): GraphQLError {
  return new GraphQLError('A part of the portal does not respond. Try again later.', {
    originalError: new Error(`subgraph ${subgraph} does not answer`, { cause }),
    extensions: { code: 'UNAVAILABLE' },
  });
}
