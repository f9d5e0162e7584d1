import { demoCitizens, demoRecipients } from '@aleumet/testkit/demo';
import { accept } from '../accept.ts';
import { activate, awaitBlock } from '../activate.ts';
import { enterQueue } from '../enter-queue.ts';
import { handResult } from '../hand-result.ts';
import { placeOrder } from '../place-order.ts';
import type { Setup, Story, WithEntry, WithWindow } from '../setup.ts';
import { choose, findFreeBeds, searchBeds } from '../search-beds.ts';
import { signContract } from '../sign-contract.ts';
import { required } from '../stage/difference.ts';
import { earliestArrival, LONGEST_STAY, terms } from '../stage/law.ts';
import { intakes, storyOf } from '../stories.ts';
import { transferAgain } from '../transfer-again.ts';

/** A mother applies for her child, with papers submitted at the State Corporation (A2-6a, A2-15). */
export async function applyForChild(setup: Setup) {
  const child = storyOf(setup, demoRecipients.alikhan, demoCitizens.saule);
  return signContract(await handResult(await enterQueue(child, intakes.byMother)));
}

/**
 * Nothing is chosen within two months: blocked, reopened, transferred again with the old place; then the mother orders (A2-25,
 * GAP-17).
 */
export async function playBlockAndActivation(story: Story & WithEntry & WithWindow) {
  const { doors, law, openedOn } = story;
  const arrivalOn = law.days.after(law.lastDayOf(terms.window, openedOn).on, 20);
  const [bed] = await findFreeBeds(story, { arrivalOn, bedDays: LONGEST_STAY });
  const wanted = await choose(story, required('A2-28a', 'free bed', bed), arrivalOn);
  const activated = await activate(await awaitBlock(story, wanted));
  const reopened = await transferAgain(activated, activated.place);
  return accept(await placeOrder(await searchBeds(reopened, { arrivalOn: earliestArrival(law, doors.clock.today()) })));
}
