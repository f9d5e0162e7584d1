// npm run clock                  tells the day of the portal that runs in this clone
// npm run clock -- 2026-04-02    moves it there, day by day, with all that falls due on the way
// npm run clock -- --cluster …   the same for what npm run cluster -- up --test started
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
const USAGE = 'Say a day as YYYY-MM-DD: npm run clock -- 2026-04-02, or npm run clock -- --cluster 2026-04-02';
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
  terminal.line(`The portal's clock shows ${clock.today()}.`);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { cluster: { type: 'boolean' } } });
    return { day: positionals[0], folder: values.cluster === true ? CLUSTER : undefined };
  } catch (cause) {
    throw new Obstacle(USAGE, { cause });
  }
}

/** One in the one process, one for each instance of a service in a cluster. */
function addressesIn(folder: string): string[] {
  try {
    return readFileSync(join(folder, 'address'), 'utf8').split('\n');
  } catch (cause) {
    throw new Obstacle('There is no portal here yet. Start it with: npm start', { cause });
  }
}

function toSentence(error: unknown): string {
  if (error instanceof InvalidInput) return USAGE;
  if (error instanceof RangeError) return error.message;
  if (error instanceof TypeError) return 'The portal does not run. Start it with: npm start';
  return sentenceOf(error) ?? `The clock could not be moved: ${String(error)}`;
}
