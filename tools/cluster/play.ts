import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { playCase } from '@aleumet/standalone/case';
import { createTerminal, type Output } from '@aleumet/standalone/terminal';
import { Obstacle } from '../obstacle.ts';
import { openDoors } from './doors.ts';
import type { Running } from './running.ts';

/**
 * Runs the demo case on the cluster of a data folder, once. Returns the exit status: 0 when every result was as the law requires.
 */
export async function play(folder: string, running: Running, output: Output): Promise<number> {
  const played = join(folder, 'case.txt');
  if (existsSync(played))
    throw new Obstacle('The demo case has already run in this folder. To run it again: npm run cluster -- up --test --fresh');
  const doors = await openDoors({ ...running, folder: { path: folder, offsetFile: join(folder, 'clock-offset') } });
  writeFileSync(played, 'begun', { mode: 0o600 });
  return (await playCase({ doors, terminal: createTerminal(output) })) ? 0 : 1;
}
