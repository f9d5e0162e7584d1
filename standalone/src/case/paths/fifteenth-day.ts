import { addDays, type PlainDate } from '@aleumet/domain';
import { refusedWith } from '@aleumet/testkit/graphql-client';
import type { Story, WithChoice, WithEntry } from '../setup.ts';
import { findFreeBeds } from '../search-beds.ts';
import { LONGEST_STAY } from '../stage/law.ts';
import { newId } from '../stage/new-id.ts';
import { signStay } from '../stage/sign-documents.ts';

/** A treatment lasts fourteen days at most: a longer one is neither found nor ordered (A2-26b). */
export async function tryFifteenthDay<S extends Story & WithEntry & WithChoice>(story: S): Promise<S> {
  const { choice, recipient, signer, witness } = story;
  const bedDays = LONGEST_STAY + 1;
  await refusedWith('STAY_TOO_LONG', findFreeBeds(story, { arrivalOn: choice.arrivalOn, bedDays }));
  await refusedWith('STAY_TOO_LONG', signStay(signer, orderOf(story, addDays(choice.arrivalOn, bedDays))));
  await witness.tell({
    person: recipient,
    who: signer.name,
    what: `wants to stay ${bedDays} days and is refused: ${LONGEST_STAY} is the limit`,
    rule: 'A2-26b',
  });
  return story;
}

function orderOf({ choice, entryId }: WithEntry & WithChoice, departureOn: PlainDate) {
  const { offerId, bedId, arrivalOn } = choice;
  return { orderId: newId(), reimbursementApplicationId: newId(), entryId, offerId, bedId, arrivalOn, departureOn };
}
