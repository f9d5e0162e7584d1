import { playCase } from './case/index.ts';
import type { Portal } from './portal/portal.ts';
import type { Output } from './terminal/output.ts';
import { createTerminal } from './terminal/terminal.ts';

/** How the demo case ended; `cut` when the program was stopped before the end. */
export type Ending = 'as expected' | 'different' | 'cut';

export type Playing = { portal: Portal; output: Output; stopped: Promise<void> };

/** Runs the demo case through the public endpoint and prints its steps, until its end or until the program is stopped. */
export async function play({ portal, output, stopped }: Playing): Promise<Ending> {
  const curtain = { fallen: false };
  const write = (text: string) => curtain.fallen || output.write(text); // errors caused by the stop are not printed
  const terminal = createTerminal({ write, isTTY: output.isTTY, columns: output.columns });
  const playing = playCase({ doors: portal, terminal });
  const ending = await Promise.race([playing, stopped]).finally(() => {
    curtain.fallen = true;
  });
  if (ending !== undefined) return ending ? 'as expected' : 'different';
  playing.catch(() => undefined);
  return 'cut';
}
