import { demoRecipients } from '@aleumet/testkit/demo';
import { accept } from '../accept.ts';
import { cancel, cancelTooLate } from '../cancel.ts';
import { enterQueue } from '../enter-queue.ts';
import { placeOrder } from '../place-order.ts';
import { recordNoShow } from '../record-no-show.ts';
import type { Setup } from '../setup.ts';
import { searchBeds } from '../search-beds.ts';
import { signContract } from '../sign-contract.ts';
import { earliestArrival } from '../stage/law.ts';
import { intakes, storyOf } from '../stories.ts';
import { publishSingleBed, raceForBed } from './last-bed.ts';

/**
 * Two recipients order the last bed; the one who does not get it takes another and cancels on the last permitted day, the other
 * tries to cancel one day later.
 */
export async function playRaceAndCancellation(setup: Setup) {
  const { doors, law } = setup;
  const daniyar = await signContract(await enterQueue(storyOf(setup, demoRecipients.daniyar), intakes.atDepartment));
  const svetlana = await signContract(await enterQueue(storyOf(setup, demoRecipients.svetlana), intakes.atDepartment));
  const { offerId } = await publishSingleBed(setup);
  const arrivalOn = earliestArrival(law, doors.clock.today());
  const { winner, loser } = await raceForBed([daniyar, svetlana], { offerId, arrivalOn });

  const withLastBed = await accept(winner);
  const withAnother = await accept(await placeOrder(await searchBeds(loser, { arrivalOn })));
  const cancelled = await cancel(withAnother);
  await doors.clock.moveTo(law.days.after(doors.clock.today(), 1));
  await recordNoShow(await cancelTooLate(withLastBed));
  return cancelled;
}
