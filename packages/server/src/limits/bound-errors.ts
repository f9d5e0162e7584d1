import type { FormattedExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import { FIXED_LIMITS } from './limits.ts';

type Result = Pick<FormattedExecutionResult, 'data'> & { errors?: readonly GraphQLFormattedError[] };

/** Limits the errors of an answer in number and length, whatever their source; `more` are added after the existing ones. */
export function boundErrors(result: Result, more: readonly GraphQLError[]): void {
  const { errors = [] } = result;
  if (errors.length + more.length === 0) return;
  const all = [...errors, ...more.map(toFormatted)];
  const kept = all.slice(0, FIXED_LIMITS.errors).map(({ message, ...rest }) => ({ message: shortened(message), ...rest }));
  result.errors = all.length > kept.length ? [...kept, leftOut(all.length - kept.length)] : kept;
}

function shortened(message: string): string {
  return message.length > FIXED_LIMITS.message ? `${message.slice(0, FIXED_LIMITS.message)}…` : message;
}

function toFormatted(error: GraphQLError): GraphQLFormattedError {
  const { extensions: { http: _, ...extensions } = {}, ...rest } = error.toJSON();
  return { ...rest, extensions };
}

function leftOut(errors: number): GraphQLFormattedError {
  return { message: `${errors} more errors are left out.`, extensions: { code: 'ERRORS_LEFT_OUT', details: { errors } } };
}
