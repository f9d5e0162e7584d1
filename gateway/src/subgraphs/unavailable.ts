import { GraphQLError } from 'graphql';

/** The error for every field of a subgraph that cannot be reached or does not respond; its name is only logged. */
export function unavailable(subgraph: string, cause: unknown): GraphQLError {
  return new GraphQLError('A part of the portal does not respond. Try again later.', {
    originalError: new Error(`subgraph ${subgraph} does not answer`, { cause }),
    extensions: { code: 'UNAVAILABLE' },
  });
}
