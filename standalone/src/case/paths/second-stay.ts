import { yearOf } from '@aleumet/domain';
import { refusedWith } from '@aleumet/testkit/graphql-client';
import { apply } from '../apply.ts';
import { sendProgramme } from '../deliver-programme.ts';
import { grant } from '../grant.ts';
import { signAndPlace } from '../place-order.ts';
import type { Story, WithChoice, WithEntry, WithMeasure } from '../setup.ts';
import { choose, findFreeBeds } from '../search-beds.ts';
import { requireSame, required } from '../stage/difference.ts';
import { earliestArrival, LONGEST_STAY } from '../stage/law.ts';
import { newId } from '../stage/new-id.ts';
import { intakes } from '../stories.ts';

const RELEASE = `mutation ReleaseEntry($input: ReleaseEntryInput!) { releaseEntry(input: $input) { id } }`;

/** One treatment in a calendar year: a second measure opens a window, but allows no second stay (A2-26a). */
export async function trySecondStay<S extends Story & WithMeasure & WithEntry & WithChoice>(story: S): Promise<S> {
  const { actors, choice, department, doors, entryId, irpId, law, recipient, signer, witness } = story;
  const measureId = newId();
  await sendProgramme(story, { irpId, measureIds: [story.measureId, measureId] });
  await doors.clock.settle();
  const queued = await grant(await apply({ ...story, measureId }, intakes.atDepartment));

  const arrivalOn = earliestArrival(law, doors.clock.today());
  requireSame({ rule: 'A2-26a', what: 'the same year', expected: yearOf(choice.arrivalOn), came: yearOf(arrivalOn) });
  const [bed] = await findFreeBeds(story, { arrivalOn, bedDays: LONGEST_STAY });
  const second = await choose(story, required('A2-28a', 'free bed', bed), arrivalOn);
  const { subject, periodFrom } = await refusedWith('RIGHT_USED_UP', signAndPlace(queued, second));
  const expected = ['SANATORIUM_RESORT_TREATMENT', `${yearOf(arrivalOn)}-01-01`];
  requireSame({ rule: 'A2-26a', what: 'right named by the refusal', expected, came: [subject, periodFrom] });
  await refusedWith('RIGHT_USED_UP', actors.employee(department.specialist).ask(RELEASE, { input: { entryId } }));
  await witness.tell({
    person: recipient,
    who: signer.name,
    what: `orders a second stay in ${yearOf(arrivalOn)} and is refused: the right for the year is used`,
    rule: 'A2-26a',
  });
  return story;
}
