import { yearOf } from '@aleumet/domain';
import { refusedWith } from '@aleumet/testkit/graphql-client';
import { signAndPlace } from '../place-order.ts';
import type { Story, WithChoice, WithEntry } from '../scene.ts';
import { requireSame, required } from '../stage/difference.ts';
import { choose, findFreeBeds } from '../search-beds.ts';
import { LONGEST_STAY } from '../stage/law.ts';

const RELEASE = `mutation ReleaseNewYear($input: ReleaseNewYearInput!) { releaseNewYear(input: $input) { id } }`;

/** One treatment in a calendar year: neither the recipient nor the specialist gets a second one (A2-26a). */
export async function trySecondStay<S extends Story & WithEntry & WithChoice>(story: S): Promise<S> {
  const { actors, choice, department, doors, entryId, law, recipient, signer, witness } = story;
  const arrivalOn = law.days.after(doors.clock.today(), 20);
  requireSame({ rule: 'A2-26a', what: 'the same year', expected: yearOf(choice.arrivalOn), came: yearOf(arrivalOn) });
  const [bed] = await findFreeBeds(story, { arrivalOn, bedDays: LONGEST_STAY });
  const second = await choose(story, required('A2-28a', 'free bed', bed), arrivalOn);
  await refusedWith('YEARLY_RIGHT_USED', signAndPlace(story, second));
  await refusedWith('YEARLY_RIGHT_USED', actors.employee(department.specialist).ask(RELEASE, { input: { entryId } }));
  await witness.tell({
    person: recipient,
    who: signer.name,
    what: `orders a second stay in ${yearOf(arrivalOn)} and learns that the right of the year is used`,
    rule: 'A2-26a',
  });
  return story;
}
