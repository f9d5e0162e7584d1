import { personInputs } from '../demo-data/persons.ts';
import type { Story } from './setup.ts';
import { requireSame } from './stage/difference.ts';

const REGISTER = `mutation RegisterPerson($input: RegisterPersonInput!) { registerPerson(input: $input) { id } }`;

/** The state registers deliver a person; a person with a known IIN is found, not entered twice (A2-7a). */
export async function registerPerson<S extends Story>(story: S): Promise<S> {
  const { actors, recipient, witness } = story;
  const input = personInputs().find(({ id }) => id === recipient.personId);
  const answer = await actors.employee('dataBank').ask<{ registerPerson: { id: string } }>(REGISTER, { input });
  requireSame({ rule: 'A2-7a', what: 'person of the IIN', expected: recipient.personId, came: answer.registerPerson.id });
  const { familyName, givenName, disability } = recipient;
  const term = disability.validTo === null ? 'without an end date' : `to ${disability.validTo}`;
  await witness.tell({
    person: recipient,
    who: 'data bank',
    what: `registers ${givenName} ${familyName}, disability ${disability.group.toLowerCase()}, ${term}`,
    rule: 'A2-7a',
  });
  return story;
}
