import { demoEmployees } from '@aleumet/testkit/demo';
import { createGraphqlClient, type GraphqlClient } from '@aleumet/testkit/graphql-client';
import { newId } from '@aleumet/standalone/case';
import { signDocument } from '../../standalone/src/case/stage/sign-documents.ts';
import { inLanes } from './lanes.ts';
import { type Person, person } from './people.ts';
import type { RunningPortal } from './start-portal.ts';

const REGISTER = `mutation RegisterPerson($input: RegisterPersonInput!) { registerPerson(input: $input) { id } }`;
const DELIVER = `mutation DeliverIrp($input: DeliverIrpInput!) { deliverIrp(input: $input) { id } }`;
const APPLY = `mutation RegisterApplication($input: RegisterApplicationInput!) { registerApplication(input: $input) { id } }`;
const GRANT = `mutation GrantApplication($input: GrantApplicationInput!) { grantApplication(input: $input) { id } }`;
const ENTRY = `query Entry($id: UUID!) { application(id: $id) { queueEntry { id window { isOpen } } } }`;
const SIGN = `mutation SignPublicContract($input: SignPublicContractInput!) { signPublicContract(input: $input) { id } }`;
type Entry = { application: { queueEntry: { id: string; window: { isOpen: boolean } | null } | null } | null };

/** A person who may now choose a provider and has signed the public contract. */
export type Turn = { entryId: string; client: GraphqlClient; sign: (text: string) => Promise<string> };

const LANES = 4;
/** The number that the jobs of one day process. */
const DAY = 40;

/** Brings so many persons from the register to the open window, by the public mutations. */
export async function openTurns(portal: RunningPortal, count: number): Promise<Turn[]> {
  const people = Array.from({ length: count }, (_, number) => ({
    ...person(number),
    measureId: newId(),
    applicationId: newId(),
  }));
  const turns: Turn[] = [];
  while (people.length > 0) turns.push(...(await openTurnsOf(portal, people.splice(0, DAY))));
  return turns;
}

type Applicant = Person & { measureId: string; applicationId: string };

async function openTurnsOf(portal: RunningPortal, people: readonly Applicant[]): Promise<Turn[]> {
  const as = clientsOf(portal);
  const [dataBank, specialist] = [as(demoEmployees.dataBank), as(demoEmployees.specialistAlmaty)];
  await inLanes(LANES, people, async ({ input }) => dataBank.ask(REGISTER, { input }));
  await portal.clock.settle();
  const today = portal.clock.today();
  await inLanes(LANES, people, async (one) => dataBank.ask(DELIVER, { input: programmeOf(one, today) }));
  await portal.clock.settle();
  await inLanes(LANES, people, async (one) => specialist.ask(APPLY, { input: applicationOf(one) }));
  await portal.clock.settle();
  await inLanes(LANES, people, async ({ applicationId }) => specialist.ask(GRANT, { input: { applicationId } }));
  await portal.clock.settle();
  return inLanes(LANES, people, async ({ applicationId, ...one }) => {
    const { application } = await specialist.ask<Entry>(ENTRY, { id: applicationId });
    const entry = application?.queueEntry;
    if (!entry?.window?.isOpen) throw new Error('a person is not at their turn');
    return signContract(one, { entryId: entry.id, client: as(one.holder), sign: signerOf(portal, one.certificate) });
  });
}

/** Clients of the public endpoint, each with one token, which a front end uses as long as it is valid. */
export function clientsOf({ url, tokenFor }: RunningPortal): (holder: Person['holder']) => GraphqlClient {
  return (holder) => {
    const token = tokenFor(holder);
    return createGraphqlClient({ endpoint: `${url}/graphql`, token: () => token });
  };
}

/** Signs with a key issued by the demo's authority. */
export function signerOf({ authority }: RunningPortal, certificate: Person['certificate']): Turn['sign'] {
  const identity = authority.issue(certificate);
  return async (text) => Buffer.from(await authority.sign(await identity, Buffer.from(text))).toString('base64');
}

async function signContract({ personId }: Person, turn: Turn): Promise<Turn> {
  const about = { contractId: newId(), personId };
  const contract = await signDocument({ name: '', ...turn.client, sign: turn.sign }, 'contract', about);
  await turn.client.ask(SIGN, { input: { ...about, contract } });
  return turn;
}

function programmeOf({ personId, measureId }: Applicant, formedOn: string) {
  const measures = [{ id: measureId, kind: 'SANATORIUM_RESORT_TREATMENT', validFrom: formedOn, validTo: null }];
  return { id: newId(), personId, formedOn, disabilityUntil: null, workInjury: false, measures };
}

function applicationOf({ personId, measureId, applicationId }: Applicant) {
  const papers = ['APPLICATION_FORM', 'IDENTITY_DOCUMENT'].map((kind) => ({ kind, name: kind.toLowerCase() }));
  return { id: applicationId, personId, measureId, filedBy: 'PERSON', papers, position: 'specialist' };
}
