import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { playCase } from '@aleumet/standalone/case';
import { createTerminal, type Output } from '@aleumet/standalone/terminal';
import { Obstacle } from '../obstacle.ts';
import { openDoors } from './doors.ts';
import type { Running } from './running.ts';

/** Plays the case of the demo on the cluster of a data folder, once. Gives the exit status: 0 when all came as the law expects. */
export async function play(folder: string, running: Running, output: Output): Promise<number> {
  const played = join(folder, 'case.txt');
  if (existsSync(played))
    throw new Obstacle('The demo case has already run in this folder. To run it again: npm run cluster -- up --test --fresh');
  const doors = await openDoors({ ...running, folder: { path: folder, offsetFile: join(folder, 'clock-offset') } });
  writeFileSync(played, 'begun', { mode: 0o600 });
  return (await playCase({ doors, terminal: createTerminal(output) })) ? 0 : 1;
}
