import { playCase } from './case/index.ts';
import type { Portal } from './portal/portal.ts';
import type { Output } from './terminal/output.ts';
import { createTerminal } from './terminal/terminal.ts';

/** How a play ended; `cut` when the program was told to stop before its end. */
export type Ending = 'as expected' | 'different' | 'cut';

export type Playing = { portal: Portal; output: Output; stopped: Promise<void> };

/** Plays the case through the public endpoint and prints its steps, until its end or until the program is told to stop. */
export async function play({ portal, output, stopped }: Playing): Promise<Ending> {
  const curtain = { fallen: false };
  const write = (text: string) => curtain.fallen || output.write(text); // what a stop breaks is no news
  const terminal = createTerminal({ write, isTTY: output.isTTY, columns: output.columns });
  const playing = playCase({ doors: portal, terminal });
  const ending = await Promise.race([playing, stopped]).finally(() => {
    curtain.fallen = true;
  });
  if (ending !== undefined) return ending ? 'as expected' : 'different';
  playing.catch(() => undefined);
  return 'cut';
}
