import { demoCitizens } from '@aleumet/testkit/demo';
import { refusedWith } from '@aleumet/testkit/graphql-client';
import { prepareOrder } from '../place-order.ts';
import type { Story, WithApplication, WithChoice, WithEntry } from '../setup.ts';
import { requireSame, required } from '../stage/difference.ts';

const ENTER = `mutation RegisterPowerOfAttorney($input: RegisterPowerOfAttorneyInput!) {
  registerPowerOfAttorney(input: $input) { name validUntil }
}`;
const SEEN = `query SeenByAttorney($applicationId: UUID!, $personId: UUID!) {
  represented { scope person { id } }
  application(id: $applicationId) { id status }
  orders(filter: { personId: $personId }) { nodes { id } }
}`;
type Seen = {
  represented: { scope: string; person: { id: string } }[];
  application: { id: string; status: string } | null;
  orders: { nodes: { id: string }[] };
};

const { damir } = demoCitizens;

/**
 * The power of attorney that was shown with the application is entered, so that its holder may follow the application (A2-6a).
 */
export async function enterPowerOfAttorney<S extends Story & WithApplication>(story: S): Promise<S> {
  const { actors, applicationId, department, recipient, witness } = story;
  const specialist = actors.employee(department.specialist);
  const { iin, validUntil } = required(
    'A2-6a',
    'attorney of the demo',
    recipient.representatives.find((one) => one.iin === damir.iin),
  );
  const name = `${damir.familyName} ${damir.givenName} ${damir.patronymic}`;
  await specialist.ask(ENTER, { input: { applicationId, iin, name, validUntil } });
  await witness.tell({
    person: recipient,
    who: specialist.name,
    what: `enters the power of attorney of ${damir.givenName} for ${recipient.givenName}, to ${validUntil}`,
    rule: 'A2-6a',
  });
  return story;
}

/** The holder of a power of attorney follows the application and may not order: the right covers documents only (A2-6a). */
export async function stayWithinScope<S extends Story & WithApplication & WithEntry & WithChoice>(story: S): Promise<S> {
  const { actors, applicationId, choice, recipient, witness } = story;
  const attorney = actors.citizen(damir);
  const { personId } = recipient;
  const seen = await attorney.ask<Seen>(SEEN, { applicationId, personId });
  const expected = {
    represented: [{ scope: 'INTAKE', person: { id: personId } }],
    application: { id: applicationId, status: 'GRANTED' },
    orders: { nodes: [] },
  };
  requireSame<unknown>({ rule: 'A2-6a', what: 'what the attorney sees', expected, came: seen });
  await refusedWith('FACT_MISSING', prepareOrder({ ...story, signer: attorney }, choice));
  await witness.tell({
    person: recipient,
    who: attorney.name,
    what: `reads the application of ${recipient.givenName}, tries to order for him and is refused`,
    rule: 'A2-6a',
  });
  return story;
}
