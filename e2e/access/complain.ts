import { createGraphqlClient } from '@aleumet/testkit/graphql-client';
import type { JourneyPortal } from '../shapes.ts';
import { persons } from './table.ts';

const REGISTER = 'mutation ($input: RegisterComplaintInput!) { registerComplaint(input: $input) { id } }';
const LATEST = 'query ($id: UUID!) { person(id: $id) { applications(first: 1) { nodes { id } } } }';
type Latest = { person: { applications: { nodes: { id: string }[] } } };

/** Registers a complaint of each person to another body: the department, the State Corporation, the quality body. */
export async function complain({ tokenFor }: Pick<JourneyPortal, 'tokenFor'>, endpoint: string): Promise<void> {
  const as = (user: string) => createGraphqlClient({ endpoint, token: () => tokenFor(user) });
  const { person } = await as('marat').ask<Latest>(LATEST, { id: persons.marat.personId });
  const [applicationId] = person.applications.nodes.map(({ id }) => id);
  const kind = 'SANATORIUM_RESORT_TREATMENT';
  const words = { delivery: 'BY_HAND', text: 'Nobody answers.', answerPlace: 'Chancellery' };
  const complaints = [
    { user: 'specialist-almaty', body: 'EMPLOYMENT_DEPARTMENT', personId: persons.aigerim.personId, kind },
    { user: 'state-corporation', body: 'STATE_CORPORATION', personId: persons.alikhan.personId, kind },
    { user: 'quality-body', body: 'QUALITY_BODY', personId: persons.marat.personId, applicationId },
  ];
  for (const [at, { user, ...complaint }] of complaints.entries()) {
    const id = `0190b000-0000-7000-8000-00000000004${at}`;
    await as(user).ask(REGISTER, { input: { id, ...complaint, ...words } });
  }
}
