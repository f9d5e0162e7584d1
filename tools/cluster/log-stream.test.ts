import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLogStream, toShort } from './log-stream.ts';

const waits = JSON.stringify({ level: 40, time: 1770000000123, name: 'orders', msg: 'message waits', key: 'o1', attempts: 2 });

describe('a line of a program', () => {
  it('is short for a person: time, level, what is said, fields', () => {
    expect(toShort(waits)).toBe('02:40:00.123 warn  message waits key=o1 attempts=2');
  });

  it('tells the message of an error without its stack', () => {
    const line = JSON.stringify({ level: 50, time: 0, msg: 'failed', error: { message: 'no database', stack: 'Error at …' } });
    expect(toShort(line)).toBe('00:00:00.000 error failed error=no database');
  });

  it.each(['Node.js v24.21.0', '[1', 'null', '"text"'])('that is no object of JSON stays as it is: %s', (line) => {
    expect(toShort(line)).toBe(line);
  });
});

describe('the stream of all programs', () => {
  it('keeps whole lines in its file and shows short ones, each with the name of its instance', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aleumet-log-'));
    const shown: string[] = [];
    const stream = openLogStream(join(folder, 'cluster.log'), (text) => shown.push(text));
    stream.hear('orders-2', waits);
    await stream[Symbol.asyncDispose]();
    expect(readFileSync(join(folder, 'cluster.log'), 'utf8')).toBe(`orders-2 ${waits}\n`);
    expect(shown).toEqual(['orders-2        02:40:00.123 warn  message waits key=o1 attempts=2\n']);
    rmSync(folder, { recursive: true });
  });
});
