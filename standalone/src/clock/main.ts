// npm run clock                  prints the date of the portal that runs in this clone
// npm run clock -- 2026-04-02    moves it to that date, day by day, and runs everything that is due
// npm run clock -- --cluster …   the same for a cluster started by npm run cluster -- up --test
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { InvalidInput } from '@aleumet/domain';
import { createPortalClock, openClockDoor } from '@aleumet/testkit/clock';
import { readEnv } from '../env.ts';
import { Obstacle, sentenceOf } from '../obstacle.ts';
import { dataFolderOf } from '../project.ts';
import { createTerminal } from '../terminal/terminal.ts';

const CLUSTER = '.aleumet-cluster';
const USAGE = 'Give a date as YYYY-MM-DD: npm run clock -- 2026-04-02, or npm run clock -- --cluster 2026-04-02';
const terminal = createTerminal(process.stdout);

try {
  await moveClock(readArguments());
} catch (error) {
  terminal.line(toSentence(error));
  process.exitCode = 1;
}

async function moveClock({ day, folder: given }: ReturnType<typeof readArguments>): Promise<void> {
  const folder = dataFolderOf({ ALEUMET_DATA: readEnv().ALEUMET_DATA ?? given });
  const clock = createPortalClock({ offsetFile: join(folder, 'clock-offset'), door: openClockDoor(addressesIn(folder)) });
  if (day !== undefined) {
    const progress = terminal.progress(`Moving to ${day}`);
    await clock.moveTo(day, progress.at);
    progress.done();
  }
  terminal.line(`The portal's date is ${clock.today()}.`);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { cluster: { type: 'boolean' } } });
    return { day: positionals[0], folder: values.cluster === true ? CLUSTER : undefined };
  } catch (cause) {
    throw new Obstacle(USAGE, { cause });
  }
}

/** Returns one address for the single process, or one for each instance of a service in a cluster. */
function addressesIn(folder: string): string[] {
  try {
    return readFileSync(join(folder, 'address'), 'utf8').split('\n');
  } catch (cause) {
    throw new Obstacle('There is no portal in this folder yet. Start it with: npm start', { cause });
  }
}

function toSentence(error: unknown): string {
  if (error instanceof InvalidInput) return USAGE;
  if (error instanceof RangeError) return error.message;
  if (error instanceof TypeError) return 'The portal is not running. Start it with: npm start';
  return sentenceOf(error) ?? `The clock could not be moved: ${String(error)}`;
}
