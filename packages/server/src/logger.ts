import { destination, type Logger, pino } from 'pino';

export type Log = Logger;

/** Writes JSON lines to standard output, or to the end of a file. Fields only, never personal data. */
export function createLogger(name: string, level = 'info', file?: string): Log {
  const lines = destination({ sync: true, ...(file !== undefined && { dest: file }) });
  return pino({ name, level, base: { name }, serializers: { error: toErrorFields } }, lines);
}

/** The fields that libraries hang on errors stay out: PostgreSQL tells there the values of the row it refused. */
function toErrorFields(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? error.code : undefined;
  return {
    name,
    message,
    stack,
    ...(code !== undefined && { code }),
    ...(cause !== undefined && { cause: toErrorFields(cause) }),
  };
}
