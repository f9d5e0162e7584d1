import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTestClock, machineClock } from './test-clock.ts';

const DAY = 86_400_000;
let folder: string;
let file: string;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z') });
  folder = mkdtempSync(join(tmpdir(), 'clock-'));
  file = join(folder, 'offset');
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

describe('the clock of the machine', () => {
  it('tells its time', () => {
    expect(machineClock.now()).toBe('2026-11-22T10:00:00.000Z');
  });
});

describe('the clock of the demo', () => {
  it('is as far from the machine as the file says, and follows the file', () => {
    writeFileSync(file, String(-2 * DAY));
    const clock = createTestClock(file, 'development');
    expect(clock.now()).toBe('2026-11-20T10:00:00.000Z');
    writeFileSync(file, `${DAY}\n`);
    expect(clock.now()).toBe('2026-11-23T10:00:00.000Z');
  });

  it('runs on with the machine', () => {
    writeFileSync(file, '0');
    const clock = createTestClock(file, 'test');
    vi.advanceTimersByTime(1500);
    expect(clock.now()).toBe('2026-11-22T10:00:01.500Z');
  });

  it('is refused in production', () => {
    expect(() => createTestClock(file, 'production')).toThrow('ALEUMET_TEST_CLOCK is refused when NODE_ENV=production');
  });

  it.each(['', 'soon', '1.5', '0x10'])('stops rather than tell a wrong time when the file holds %j', (text) => {
    writeFileSync(file, text);
    expect(createTestClock(file, 'test').now).toThrow('holds no whole number of milliseconds');
  });

  it('stops when the file is gone', () => {
    expect(createTestClock(file, 'test').now).toThrow('ENOENT');
  });
});
