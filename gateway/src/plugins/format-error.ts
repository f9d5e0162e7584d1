import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Codes that explain nothing to a client: the first is a fault, the second a subgraph's error without a code. */
const FAULTS: ReadonlySet<unknown> = new Set([undefined, 'INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR']);

/** Internals that Apollo adds to extensions. */
const INTERNALS: ReadonlySet<string> = new Set(['stacktrace', 'exception', 'serviceName', 'response', 'ftv1']);

type Extensions = Readonly<Record<string, unknown>>;

/** Whether a program failed. An error that Apollo gives a status below 500 and no code is the client's, as a digest of another text. */
export function isFault(extensions: Extensions | undefined): boolean {
  return FAULTS.has(extensions?.['code']) && !isClientError(extensions);
}

function isClientError(extensions: Extensions | undefined): boolean {
  const { http } = { ...extensions };
  return typeof http === 'object' && http !== null && 'status' in http && Number(http.status) >= 400 && Number(http.status) < 500;
}

/**
 * The one place where an error becomes what a client sees. An error with a code passes with its message and details;
 * anything else is a fault, of which the client learns the request id alone.
 */
export function formatError(formatted: GraphQLFormattedError, error?: unknown): GraphQLFormattedError {
  const { message, path, locations, extensions } = formatted;
  if (error instanceof GraphQLError && FAULTS.has(error.extensions['code']) && isClientError(error.extensions)) {
    return { message, extensions: { code: 'BAD_REQUEST' } };
  }
  const place = { ...(path && { path }), ...(locations && { locations }) };
  if (isFault(extensions)) {
    const { requestId } = { ...extensions };
    return {
      message: 'An internal error occurred. Include the request id when you report it.',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', ...(typeof requestId === 'string' && { requestId }) },
    };
  }
  const kept = Object.entries({ ...extensions }).filter(([name]) => !INTERNALS.has(name));
  return { message, ...place, extensions: Object.fromEntries(kept) };
}
