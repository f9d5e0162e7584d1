// npm run clock                  tells the day of the portal that runs in this clone
// npm run clock -- 2026-04-02    moves it there, day by day, with all that falls due on the way
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidInput } from '@aleumet/domain';
import { createPortalClock, openClockDoor } from '@aleumet/testkit/clock';
import { readEnv } from '../env.ts';
import { Obstacle, sentenceOf } from '../obstacle.ts';
import { dataFolderOf } from '../project.ts';
import { createTerminal } from '../terminal/terminal.ts';

const terminal = createTerminal(process.stdout);

try {
  await moveClock(process.argv[2]);
} catch (error) {
  terminal.line(toSentence(error));
  process.exitCode = 1;
}

async function moveClock(day: string | undefined): Promise<void> {
  const folder = dataFolderOf(readEnv());
  const clock = createPortalClock({ offsetFile: join(folder, 'clock-offset'), door: openClockDoor([addressIn(folder)]) });
  if (day !== undefined) {
    const progress = terminal.progress(`Moving to ${day}`);
    await clock.moveTo(day, progress.at);
    progress.done();
  }
  terminal.line(`The portal's clock shows ${clock.today()}.`);
}

function addressIn(folder: string): string {
  try {
    return readFileSync(join(folder, 'address'), 'utf8');
  } catch (cause) {
    throw new Obstacle('There is no portal here yet. Start it with: npm start', { cause });
  }
}

function toSentence(error: unknown): string {
  if (error instanceof InvalidInput) return `Say a day as YYYY-MM-DD: npm run clock -- 2026-04-02`;
  if (error instanceof RangeError) return error.message;
  if (error instanceof TypeError) return 'The portal does not run. Start it with: npm start';
  return sentenceOf(error) ?? `The clock could not be moved: ${String(error)}`;
}
