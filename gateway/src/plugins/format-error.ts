import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Codes that mean nothing to a client: the first is an internal error, the second an error of a subgraph without a code. */
const FAULTS: ReadonlySet<unknown> = new Set([undefined, 'INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR']);

/** Internal fields that Apollo adds to extensions. */
const INTERNALS: ReadonlySet<string> = new Set(['stacktrace', 'exception', 'serviceName', 'response', 'ftv1']);

type Extensions = Readonly<Record<string, unknown>>;

/**
 * Whether it is an internal error. An error with a status below 500 and no code is caused by the client, such as a digest of
 * another text.
 */
export function isFault(extensions: Extensions | undefined): boolean {
  return FAULTS.has(extensions?.['code']) && !isClientError(extensions);
}

function isClientError(extensions: Extensions | undefined): boolean {
  const { http } = { ...extensions };
  return typeof http === 'object' && http !== null && 'status' in http && Number(http.status) >= 400 && Number(http.status) < 500;
}

/**
 * The only function that converts an error to what a client sees. An error with a code is returned with its message and details;
 * any other is an internal error, of which the client receives the request id only.
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
