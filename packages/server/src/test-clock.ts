import { readFileSync } from 'node:fs';
import { addMilliseconds, type Clock, instant } from '@aleumet/domain';
import { BadEnvironment } from './variables.ts';

/** The clock of the machine. */
export const machineClock: Clock = { now: () => instant(new Date()) };

/**
 * The demo's clock: machine time plus the milliseconds that stand in `offsetFile`, read at every look, so that all
 * processes of one data folder move together. Refused in production.
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
