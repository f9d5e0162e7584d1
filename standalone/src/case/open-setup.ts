import { yearOf } from '@aleumet/domain';
import { demoEmployees } from '@aleumet/testkit/demo';
import type { Terminal } from '../terminal/terminal.ts';
import type { Setup } from './setup.ts';
import { createActors, fetchToken, type Wrap } from './stage/actors.ts';
import type { Doors } from './stage/doors.ts';
import { watchEvents } from './stage/event-watch.ts';
import { createLaw } from './stage/law.ts';
import { openBooks } from './stage/money.ts';
import { watchSms } from './stage/sms-journal.ts';
import { createWitness } from './stage/witness.ts';
import { readWorkingDays } from './stage/working-days.ts';

export type SetupOptions = { doors: Doors; terminal: Terminal; wrap?: Wrap };

/** A setup with its stream of events; disposing of it ends the stream. */
export type OpenSetup = AsyncDisposable & { setup: Setup };

/** Reads the present state of the portal: calendar, budgets and journal, before the first step. */
export async function openSetup({ doors, terminal, wrap }: SetupOptions): Promise<OpenSetup> {
  const { clock, url, tokenUrl } = doors;
  const actors = createActors(doors, wrap);
  const year = yearOf(clock.today());
  const law = createLaw(await readWorkingDays(actors.nobody, [year, year + 1]));
  const money = await openBooks(actors.employee('operator'));
  const freshSms = watchSms([actors.employee('specialistAlmaty'), actors.employee('specialistKaraganda')]);
  await freshSms();
  const events = await watchEvents(url, () => fetchToken(tokenUrl, demoEmployees.operator.user));
  const witness = createWitness({ clock, terminal, events, freshSms, money });
  return { setup: { doors, actors, law, money, witness }, [Symbol.asyncDispose]: () => events[Symbol.asyncDispose]() };
}
