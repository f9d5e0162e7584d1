import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLogger } from './logger.ts';

function logged(fields: object): Record<string, unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'log-'));
  try {
    createLogger('orders', 'info', join(folder, 'log')).error(fields, 'failed');
    return JSON.parse(readFileSync(join(folder, 'log'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a line of the log', () => {
  it('names the service and holds the fields', () => {
    expect(logged({ orderId: 'o' })).toMatchObject({ name: 'orders', level: 50, orderId: 'o', msg: 'failed' });
  });

  it('tells of an error its kind, code, stack and causes', () => {
    const cause = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    const { error } = logged({ error: new TypeError('no answer', { cause }) });
    expect(error).toMatchObject({ name: 'TypeError', message: 'no answer', cause: { message: 'refused', code: 'ECONNREFUSED' } });
    expect(JSON.stringify(error)).toContain('logger.test.ts');
  });

  it('tells nothing of a row that the database refused', () => {
    const detail = 'Failing row contains (850101300017, Aigerim).';
    const error = Object.assign(new Error('violates check constraint'), { code: '23514', detail, meta: { cause: { detail } } });
    expect(JSON.stringify(logged({ error }))).not.toContain('850101300017');
  });

  it('tells nothing of a number that the database could not read, nor of the arguments of a call', () => {
    const unread = new Error('invalid input syntax for type uuid: "850101300017"', { cause: new Error('+77012345678') });
    const call = Object.assign(new Error('find({ name: "Aigerim" })\n\nArgument `id` is missing.'), {
      name: 'PrismaClientValidationError',
    });
    const told = JSON.stringify([logged({ error: unread }), logged({ error: call })]);
    expect(told).not.toMatch(/850101300017|77012345678|Aigerim/);
    expect(told).toContain('Argument `id` is missing.');
  });

  it('holds a text in the place of an error', () => {
    expect(logged({ error: 'gone' })).toMatchObject({ error: 'gone' });
  });
});

describe('the file of a log', () => {
  it.each(['new', 'left open to others'])('that is %s can be read by its owner only', (state) => {
    const folder = mkdtempSync(join(tmpdir(), 'log-'));
    const file = join(folder, 'log');
    try {
      if (state !== 'new') writeFileSync(file, '', { mode: 0o644 });
      createLogger('orders', 'info', file).info('started');
      expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
