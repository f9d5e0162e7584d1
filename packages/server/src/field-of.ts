import { type GraphQLError, Kind } from 'graphql';

/**
 * Returns the name of the field that failed. It is logged instead of the path, because a path contains aliases, in which a client
 * may write anything. It is undefined for an error without a path, whose message may contain names chosen by the client.
 */
export function fieldOf({ path, nodes }: GraphQLError): string | undefined {
  const node = nodes?.[0];
  return path && node?.kind === Kind.FIELD ? node.name.value : undefined;
}
