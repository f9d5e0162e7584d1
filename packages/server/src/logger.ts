import { destination, type Logger, pino, stdSerializers } from 'pino';

export type Log = Logger;

/** Writes JSON lines to standard output, or to the end of a file. Fields only, never personal data. */
export function createLogger(name: string, level = 'info', file?: string): Log {
  const lines = destination({ sync: true, ...(file !== undefined && { dest: file }) });
  return pino({ name, level, base: { name }, serializers: { error: stdSerializers.err } }, lines);
}
