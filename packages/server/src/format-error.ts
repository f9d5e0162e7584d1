import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import {
  FactMissing,
  InvalidInput,
  Refusal,
  type RefusalCatalogue,
  Unavailable,
  VersionConflict,
} from '@aleumet/domain';

const KNOWN_CODES = new Set([
  'BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'UNAUTHENTICATED', 'FORBIDDEN',
  'OPERATION_RESOLUTION_FAILURE', 'BAD_REQUEST',
]);

/** The one place where an error becomes what a client sees: a code, a sentence, details; never a stack. */
export function createFormatError(catalogue: RefusalCatalogue) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const place = { ...(formatted.path && { path: formatted.path }), ...(formatted.locations && { locations: formatted.locations }) };
    const requestId = formatted.extensions?.['requestId'];
    if (cause instanceof Refusal) {
      const messages = catalogue[cause.code];
      return { message: messages?.en ?? cause.code, ...place, extensions: { code: cause.code, details: cause.details, messages } };
    }
    if (cause instanceof InvalidInput) {
      return { message: cause.message, ...place, extensions: { code: cause.code, details: { path: cause.path } } };
    }
    if (cause instanceof FactMissing) {
      const message = `The portal does not know this yet (${cause.fact}). Try again in a moment.`;
      return { message, ...place, extensions: { code: cause.code } };
    }
    if (cause instanceof VersionConflict) {
      const message = 'Somebody changed the same thing at the same moment. Look at it again and repeat.';
      return { message, ...place, extensions: { code: cause.code } };
    }
    if (cause instanceof Unavailable) {
      return { message: 'An outside system does not answer. Try again later.', ...place, extensions: { code: cause.code } };
    }
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && KNOWN_CODES.has(code)) {
      const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
      return { message: formatted.message, ...place, extensions };
    }
    const message = 'Something went wrong on our side. Quote the request id when you report it.';
    return { message, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } };
  };
}

/** Whether the error is a fault of the program, to be logged with its stack. */
export function isFault(error: unknown): boolean {
  const expected = [Refusal, InvalidInput, FactMissing, VersionConflict];
  const cause = unwrapResolverError(error);
  if (expected.some((kind) => cause instanceof kind)) return false;
  const extensions = typeof cause === 'object' && cause !== null && 'extensions' in cause ? cause.extensions : undefined;
  const code = typeof extensions === 'object' && extensions !== null && 'code' in extensions ? extensions.code : undefined;
  return !(typeof code === 'string' && KNOWN_CODES.has(code));
}
