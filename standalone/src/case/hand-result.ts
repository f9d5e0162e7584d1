import { addDays, dayOf, instant } from '@aleumet/domain';
import type { Story, WithApplication } from './setup.ts';
import { requireSame } from './stage/difference.ts';
import { terms } from './stage/law.ts';

const HAND = `mutation HandResult($input: HandResultToCorporationInput!) {
  handResultToCorporation(input: $input) { id receivedAt result { place handOverBy keepTo } }
}`;
const GIVE = `mutation GiveResult($input: HandOverResultInput!) { handOverResult(input: $input) { id result { place } } }`;
type Handed = { handResultToCorporation: { receivedAt: string; result: { place: string; handOverBy: string } } };
type Given = { handOverResult: { result: { place: string } } };

/**
 * The result is sent to the unit that accepted the papers, at the latest one day before the term ends, and handed to the
 * applicant there (A2-11a, A2-13).
 */
export async function handResult<S extends Story & WithApplication>(story: S): Promise<S> {
  const { actors, applicationId, department, law, recipient, witness } = story;
  const specialist = actors.employee(department.specialist);
  const { handResultToCorporation } = await specialist.ask<Handed>(HAND, { input: { applicationId } });
  const { result, receivedAt } = handResultToCorporation;
  const due = law.lastDayOf(terms.service, dayOf(instant(receivedAt)));
  const limit = { rule: 'A2-11a', on: addDays(due.on, -1), because: `one day before ${due.on}` };
  requireSame({ rule: 'A2-11a', what: 'last day to hand over', expected: limit.on, came: result.handOverBy });
  await witness.tell({
    person: recipient,
    who: specialist.name,
    what: 'hands the result to the State Corporation',
    rule: 'A2-11a',
    deadlines: [{ of: 'hand-over', ...limit }],
    sms: ['SAN-SMS-09'],
  });

  const unit = actors.employee('stateCorporation');
  const { handOverResult } = await unit.ask<Given>(GIVE, { input: { applicationId, position: 'operator' } });
  requireSame({ rule: 'A2-13', what: 'where the result is', expected: 'HANDED_OVER', came: handOverResult.result.place });
  await witness.tell({ person: recipient, who: unit.name, what: 'gives the notification A2/F5 to the applicant', rule: 'A2-13' });
  return story;
}
