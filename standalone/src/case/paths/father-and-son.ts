import { demoRecipients } from '@aleumet/testkit/demo';
import { apply } from '../apply.ts';
import { deliverProgramme } from '../deliver-programme.ts';
import { grant } from '../grant.ts';
import { placeOrder } from '../place-order.ts';
import { refuse } from '../refuse.ts';
import { registerPerson } from '../register-person.ts';
import type { Setup } from '../setup.ts';
import { searchBeds } from '../search-beds.ts';
import { signContract } from '../sign-contract.ts';
import { earliestArrival } from '../stage/law.ts';
import { intakes, storyOf } from '../stories.ts';
import { runOutOfFunds } from './funds-run-out.ts';
import { enterPowerOfAttorney, stayWithinScope } from './representatives.ts';

/** A son submits the papers and may do nothing else; the department's money is not enough; the provider refuses. */
export async function playFatherAndSon(setup: Setup) {
  const known = await registerPerson(storyOf(setup, demoRecipients.marat));
  const applied = await apply(await deliverProgramme(known), intakes.byAttorney);
  const queued = await grant(await enterPowerOfAttorney(applied));
  const arrivalOn = earliestArrival(setup.law, setup.doors.clock.today());
  const chosen = await stayWithinScope(await signContract(await searchBeds(queued, { arrivalOn })));
  return refuse(await placeOrder(await runOutOfFunds(chosen)));
}
