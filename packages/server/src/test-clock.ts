import { readFileSync } from 'node:fs';
import { addMilliseconds, type Clock, instant } from '@aleumet/domain';
import { BadEnvironment } from './variables.ts';

/** The system clock. */
export const machineClock: Clock = { now: () => instant(new Date()) };

/**
 * The clock of the demo: system time plus the milliseconds in `offsetFile`. The file is read each time, so that all processes with
 * one data folder have the same time. Refused in production.
 */
export function createTestClock(offsetFile: string, environment: string): Clock {
  if (environment === 'production') throw new BadEnvironment('ALEUMET_TEST_CLOCK is refused when NODE_ENV=production');
  return { now: () => addMilliseconds(machineClock.now(), readOffset(offsetFile)) };
}

function readOffset(file: string): number {
  const text = readFileSync(file, 'utf8');
  if (!/^-?\d+$/.test(text.trim())) throw new Error(`${file} holds no whole number of milliseconds`);
  return Number(text);
}
