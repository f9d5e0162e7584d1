import { demoRecipients } from '@aleumet/testkit/demo';
import { accept } from '../accept.ts';
import { arrive } from '../arrive.ts';
import { complete } from '../complete.ts';
import { enterQueue } from '../enter-queue.ts';
import { pay } from '../pay.ts';
import { placeOrder } from '../place-order.ts';
import type { Setup } from '../setup.ts';
import { searchBeds } from '../search-beds.ts';
import { showCabinet } from '../show-cabinet.ts';
import { signAct } from '../sign-act.ts';
import { signContract } from '../sign-contract.ts';
import { earliestArrival } from '../stage/law.ts';
import { intakes, storyOf } from '../stories.ts';
import { tryFifteenthDay } from './fifteenth-day.ts';

/** One person, one stay in a sanatorium, from the rehabilitation programme to the payment. */
export async function playWholeStay(setup: Setup) {
  const queued = await enterQueue(storyOf(setup, demoRecipients.aigerim), intakes.atDepartment);
  const arrivalOn = earliestArrival(setup.law, setup.doors.clock.today());
  const chosen = await tryFifteenthDay(await searchBeds(queued, { arrivalOn, region: queued.recipient.region }));
  const ordered = await placeOrder(await signContract(chosen));
  const stayed = await complete(await arrive(await accept(ordered)));
  return showCabinet(await pay(await signAct(stayed)));
}
