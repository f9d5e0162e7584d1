import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** The output of all programs as one stream: complete lines in a file, and short ones for the terminal. */
export type LogStream = AsyncDisposable & { hear: (instance: string, line: string) => void };

const NAMES_WIDTH = 15;
const LEVELS: Readonly<Record<number, string>> = { 10: 'trace', 20: 'debug', 30: 'info', 40: 'warn', 50: 'error', 60: 'fatal' };

/** Appends to the file, and shows the same lines in short form. */
export function openLogStream(file: string, show: (text: string) => void): LogStream {
  mkdirSync(dirname(file), { recursive: true, mode: 0o711 });
  const kept = createWriteStream(file, { flags: 'a', mode: 0o600 });
  return {
    hear: (instance, line) => {
      kept.write(`${instance} ${line}\n`);
      show(`${instance.padEnd(NAMES_WIDTH)} ${toShort(line)}\n`);
    },
    [Symbol.asyncDispose]: () => new Promise((resolve) => void kept.end(resolve)),
  };
}

/** `11:05:07.120 warn  message waits  key=…`: the content of a line of JSON in one line, without the stack. */
export function toShort(line: string): string {
  const said = parse(line);
  if (said === undefined) return line;
  const { level, time, msg, name: _, ...fields } = said;
  const at = typeof time === 'number' ? new Date(time).toISOString().slice(11, 23) : '';
  const shown = Object.entries(fields).map(([field, value]) => `${field}=${toText(value)}`);
  return [at, (LEVELS[Number(level)] ?? String(level)).padEnd(5), toText(msg ?? ''), ...shown].join(' ').trimEnd();
}

function parse(line: string): Record<string, unknown> | undefined {
  try {
    const read: unknown = JSON.parse(line);
    return typeof read === 'object' && read !== null ? { ...read } : undefined;
  } catch {
    return undefined; // not JSON: output of Node.js itself
  }
}

function toText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return 'message' in value ? String(value.message) : JSON.stringify(value);
}
