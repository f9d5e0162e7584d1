import { GraphQLError, type GraphQLFormattedError, isValueNode, Kind } from 'graphql';
import { sizeRefusals } from './limits/refusals.ts';
import {
  FactMissing,
  filledIn,
  InvalidInput,
  isDatabaseAway,
  Refusal,
  type RefusalCatalogue,
  Unavailable,
  VersionConflict,
} from '@aleumet/domain';
import { toInputAnswer } from './input-answer.ts';
import { createFindInputPath, type FindInputPath } from './input-path.ts';

/**
 * Codes of requests that are invalid in themselves: graphql and the server describe the problem, and the client may see the
 * description.
 */
const REQUEST_CODES = new Set([
  ...['BAD_USER_INPUT', 'BAD_REQUEST', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE'],
  ...['PERSISTED_QUERY_NOT_SUPPORTED', 'UNAUTHENTICATED', 'FORBIDDEN'],
  ...Object.keys(sizeRefusals),
]);

type Answer = Pick<GraphQLFormattedError, 'message' | 'extensions'>;

/** Creates the only function that converts an error to what a client sees: a code, a sentence and details; never a stack trace. */
export function createFormatError(catalogue: RefusalCatalogue) {
  const findInputPath = createFindInputPath();
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { path, locations } = formatted;
    const cause = withPath(thrown(error), error, findInputPath);
    const answer = toAnswer(cause, catalogue) ?? toRequestAnswer(formatted, error) ?? faultAnswer(formatted);
    return { ...answer, ...(locations && { locations }), ...(path && { path }) };
  };
}

/**
 * Returns the log level of an error: `info` for errors of users, `warn` for temporary ones, `error` for those that we have to fix.
 */
export function severityOf(error: unknown): 'info' | 'warn' | 'error' {
  const cause = thrown(error);
  if (cause instanceof Refusal || cause instanceof InvalidInput) return 'info';
  if (cause instanceof FactMissing || cause instanceof VersionConflict) return 'warn';
  return REQUEST_CODES.has(requestCodeOf(error)) ? 'info' : 'error';
}

/** Returns the code that the client sees. */
export function codeOf(error: unknown): string {
  const cause = thrown(error);
  const own = toAnswer(cause, {})?.extensions?.['code'];
  return typeof own === 'string' ? own : requestCodeOf(error) || 'INTERNAL_SERVER_ERROR';
}

function toAnswer(cause: unknown, catalogue: RefusalCatalogue): Answer | undefined {
  if (cause instanceof Refusal) {
    const { code, details } = cause;
    const sentence = catalogue[code];
    const messages = sentence && filledIn(sentence, details);
    return { message: messages?.en ?? code, extensions: { code, details, ...(messages && { messages }) } };
  }
  if (cause instanceof InvalidInput) return toInputAnswer(cause);
  if (cause instanceof FactMissing) {
    const message = `The portal does not have this data yet (${cause.fact}). Try again in a moment.`;
    return { message, extensions: { code: cause.code } };
  }
  if (cause instanceof VersionConflict) {
    const message = 'Someone else changed the same data at the same time. Read it again and repeat the request.';
    return { message, extensions: { code: cause.code } };
  }
  if (cause instanceof Unavailable) {
    return { message: 'A system outside the portal does not respond. Try again later.', extensions: { code: cause.code } };
  }
  if (isDatabaseAway(cause)) {
    return { message: 'A part of the portal does not respond. Try again later.', extensions: { code: 'UNAVAILABLE' } };
  }
  return undefined;
}

function toRequestAnswer({ message, extensions = {} }: GraphQLFormattedError, error: unknown): Answer | undefined {
  const code = requestCodeOf(error);
  const { stacktrace: _, ...rest } = extensions;
  return REQUEST_CODES.has(code) ? { message, extensions: { ...rest, code } } : undefined;
}

/** Returns the problem of a value with its path in the document, which a scalar does not know. */
function withPath(cause: unknown, error: unknown, findInputPath: FindInputPath): unknown {
  if (!(cause instanceof InvalidInput) || !(error instanceof GraphQLError)) return cause;
  return new InvalidInput(findInputPath(error) ?? cause.path, cause.problem, cause.details);
}

function faultAnswer({ extensions }: GraphQLFormattedError): Answer {
  const requestId = extensions?.['requestId'];
  const message = 'An internal error occurred. Include the request id when you report it.';
  return { message, extensions: { code: 'INTERNAL_SERVER_ERROR', ...(requestId !== undefined && { requestId }) } };
}

/**
 * Returns the error thrown by our code, without the wrappers of graphql; for an argument that graphql could not read,
 * `InvalidInput`.
 */
function thrown(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  if (error.originalError) return thrown(error.originalError);
  const [value] = error.nodes ?? [];
  if (error.extensions['code'] !== undefined || !value || !isValueNode(value)) return error;
  return new InvalidInput('argument', value.kind === Kind.VARIABLE ? 'NEEDED' : 'NOT_READABLE');
}

/** Returns the code set by graphql, the server, a scalar or the access check; the innermost one wins. */
function requestCodeOf(error: unknown): string {
  if (!(error instanceof GraphQLError)) return '';
  const code = error.extensions['code'];
  return requestCodeOf(error.originalError) || (typeof code === 'string' ? code : '');
}
