import { type GraphQLError, Kind } from 'graphql';

/**
 * Returns the name of the field that failed. A log holds it in place of the path of the error: a path is made of aliases, in which a client
 * may write anything. An error without a path names a field that may not exist, in the words of the client, too.
 */
export function fieldOf({ path, nodes }: GraphQLError): string | undefined {
  const node = nodes?.[0];
  return path && node?.kind === Kind.FIELD ? node.name.value : undefined;
}
