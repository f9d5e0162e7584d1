import type { Terminal } from '../terminal/terminal.ts';
import { awaitReminder } from './activate.ts';
import { openSetup } from './open-setup.ts';
import { playFatherAndSon } from './paths/father-and-son.ts';
import { playRaceAndCancellation } from './paths/race-and-cancellation.ts';
import { trySecondStay } from './paths/second-stay.ts';
import { orderBeforeHoliday } from './paths/silent-provider.ts';
import { keepStrangerOut } from './paths/stranger.ts';
import { applyForChild, playBlockAndActivation } from './paths/two-months.ts';
import { playWholeStay } from './paths/whole-stay.ts';
import type { Setup } from './setup.ts';
import type { Doors } from './stage/doors.ts';
import { awaitSilence, withdraw } from './withdraw.ts';

export type CaseOptions = { doors: Doors; terminal: Terminal };

/**
 * Runs the demo case through the public endpoint and prints each step. Returns whether every result was as the law requires;
 * differences are printed.
 */
export async function playCase({ doors, terminal }: CaseOptions): Promise<boolean> {
  const begun = performance.now();
  await using opened = await openSetup({ doors, terminal });
  const { setup } = opened;
  const asExpected = await playSteps(setup, terminal).then(
    () => true,
    (error: unknown) => tellDifference(error, terminal),
  );
  terminal.line();
  terminal.line(`${setup.witness.steps()} steps in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return asExpected;
}

/** All chapters, in order. */
export async function playSteps(setup: Setup, terminal: Terminal): Promise<void> {
  terminal.heading('One person, one stay, from the programme to the payment');
  const finished = await playWholeStay(setup);
  terminal.heading('A second stay in the year, and a stranger');
  await keepStrangerOut(await trySecondStay(finished));
  terminal.heading('A mother applies for her child and does not choose in time');
  const child = await applyForChild(setup);
  terminal.heading('A son submits papers for his father; the budget is too small');
  await playFatherAndSon(setup);
  terminal.heading('Two orders for the last bed at once; cancellation on the last permitted day, and one day later');
  const free = await playRaceAndCancellation(setup);
  terminal.heading('An order before a public holiday, and a provider who does not answer');
  const silent = await orderBeforeHoliday(free);
  await awaitReminder(child);
  await withdraw(await awaitSilence(silent));
  terminal.heading('Two months without a choice');
  await playBlockAndActivation(child);
}

/** The line of the case at which it happened, to find the reason. */
function tellDifference(error: unknown, terminal: Terminal): false {
  terminal.wrong(error instanceof Error ? error.message : String(error));
  const [at] = (error instanceof Error ? (error.stack ?? '') : '')
    .split('\n')
    .filter((line) => line.includes('/case/') && !line.includes('/stage/'));
  if (at) terminal.detail('at', at.trim());
  return false;
}
