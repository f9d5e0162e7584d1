import { closeSync, fchmodSync, openSync } from 'node:fs';
import { destination, type Logger, pino } from 'pino';

export type Log = Logger;

/**
 * Writes JSON lines to standard output, or appends them to a file that other users cannot read. Lines consist of fields, without
 * personal data.
 */
export function createLogger(name: string, level = 'info', file?: string): Log {
  if (file !== undefined) closeToOthers(file);
  const lines = destination({ sync: true, ...(file !== undefined && { dest: file }) });
  return pino({ name, level, base: { name }, serializers: { error: toErrorFields } }, lines);
}

/** Creates the file, or restricts its permissions if an earlier version left it readable. */
function closeToOthers(file: string): void {
  const descriptor = openSync(file, 'a', 0o600);
  fchmodSync(descriptor, 0o600);
  closeSync(descriptor);
}

/** Fields that libraries add to errors are not logged: PostgreSQL puts the values of the refused row there. */
function toErrorFields(error: unknown): unknown {
  if (!(error instanceof Error)) return typeof error === 'string' ? withoutNumbers(error) : error;
  const { name, stack, cause } = error;
  const message = withoutValues(error);
  const code = 'code' in error ? error.code : undefined;
  return {
    name,
    message,
    stack: withoutNumbers(stack?.replace(error.message, message) ?? ''),
    ...(code !== undefined && { code }),
    ...(cause !== undefined && { cause: toErrorFields(cause) }),
  };
}

/** Prisma prints all arguments of an invalid call; only the last paragraph says what is wrong. */
function withoutValues({ name, message }: Error): string {
  return withoutNumbers(name === 'PrismaClientValidationError' ? (message.split('\n\n').at(-1) ?? '') : message);
}

/** PostgreSQL prints a value that it cannot read. Whatever may be an IIN, a BIN or a telephone number is removed; ids are kept. */
function withoutNumbers(text: string): string {
  return text.replaceAll(/(?<![-\w])\d{10,12}(?!\w)/g, '<number>');
}
