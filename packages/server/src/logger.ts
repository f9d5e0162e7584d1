import { closeSync, fchmodSync, openSync } from 'node:fs';
import { destination, type Logger, pino } from 'pino';

export type Log = Logger;

/** Writes JSON lines to standard output, or to the end of a file that nobody else may read. Fields only, never personal data. */
export function createLogger(name: string, level = 'info', file?: string): Log {
  if (file !== undefined) closeToOthers(file);
  const lines = destination({ sync: true, ...(file !== undefined && { dest: file }) });
  return pino({ name, level, base: { name }, serializers: { error: toErrorFields } }, lines);
}

/** Makes the file, or takes it from others when an earlier version has left it open. */
function closeToOthers(file: string): void {
  const descriptor = openSync(file, 'a', 0o600);
  fchmodSync(descriptor, 0o600);
  closeSync(descriptor);
}

/** The fields that libraries hang on errors stay out: PostgreSQL tells there the values of the row it refused. */
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

/** Prisma prints all arguments of a call that does not fit, with what is wrong in the last paragraph. */
function withoutValues({ name, message }: Error): string {
  return withoutNumbers(name === 'PrismaClientValidationError' ? (message.split('\n\n').at(-1) ?? '') : message);
}

/** PostgreSQL prints a value that it cannot read: what may be an IIN, a BIN or a telephone number does not stay; ids do. */
function withoutNumbers(text: string): string {
  return text.replaceAll(/(?<![-\w])\d{10,12}(?!\w)/g, '<number>');
}
