import { destination, type Logger, pino } from 'pino';

export type Log = Logger;

/** Writes JSON lines to standard output. Fields only, never personal data. */
export function createLogger(name: string, level = 'info'): Log {
  return pino({ name, level, base: { name } }, destination({ sync: true }));
}
