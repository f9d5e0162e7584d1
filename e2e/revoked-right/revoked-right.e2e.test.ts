import { playWholeStay } from '@aleumet/standalone/case';
import { personInputs } from '@aleumet/standalone/demo-data/persons';
import { type DemoRecipient, demoCitizens, demoRecipients } from '@aleumet/testkit/demo';
import { eventually } from '@aleumet/testkit/eventually';
import { describe, expect, it } from 'vitest';
import { startJourney } from '../journey.ts';
import { createReads, services } from './reads.ts';

const REGISTER = `mutation RegisterPerson($input: RegisterPersonInput!) { registerPerson(input: $input) { id } }`;
const REPRESENTED = `{ represented { person { id } } }`;
type Represented = { represented: { person: { id: string } }[] };
const A_SECOND = 1000;

const { aigerim, alikhan } = demoRecipients;
const { saule } = demoCitizens;

describe('a representative whose right is taken away', () => {
  it('reads nothing of the person in any service within a second', async () => {
    await using journey = await startJourney();
    const { actors } = await playWholeStay(journey.setup);
    const { shows } = createReads(journey.portal, { reader: saule.user, personId: aigerim.personId });
    const deliver = (legalRepresentatives: unknown) =>
      actors.employee('dataBank').ask(REGISTER, { input: { ...inputOf(aigerim), legalRepresentatives } });
    const represented = async () =>
      (await actors.citizen(saule).ask<Represented>(REPRESENTED)).represented.map(({ person: { id } }) => id);

    await deliver(inputOf(alikhan).legalRepresentatives);
    await Promise.all(services.map((service) => eventually(async () => (await shows(service)) || undefined)));
    expect(await represented()).toContain(aigerim.personId);

    await deliver([]);
    const takenAway = performance.now();
    /** How long after the answer the first request began that returned nothing. */
    const felt = (service: (typeof services)[number]) =>
      eventually(async () => {
        const asked = performance.now() - takenAway;
        return (await shows(service)) ? undefined : asked;
      });
    const late = await Promise.all(services.map(async (service) => ({ service, after: await felt(service) })));
    expect(late.filter(({ after }) => after > A_SECOND)).toEqual([]);
    expect(await represented()).toEqual([alikhan.personId]);
  });
});

function inputOf({ personId }: DemoRecipient) {
  const found = personInputs().find(({ id }) => id === personId);
  if (!found) throw new Error('a person who is nobody of the demo');
  return found;
}
