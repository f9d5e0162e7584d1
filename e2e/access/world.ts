import { applyForChild, playFatherAndSon, playWholeStay, type Setup } from '@aleumet/standalone/case';
import { demoCitizens, demoEmployees, demoRecipients } from '@aleumet/testkit/demo';
import { type Journey, startJourney } from '../journey.ts';
import { type Contract, readContract } from './contracts.ts';
import { join, type Joined } from './selections.ts';
import { askers, type PersonName, persons } from './table.ts';
import { complain } from './complain.ts';
import { invite } from './invite.ts';
import { findTraces, type Known } from './traces.ts';

/** A portal with three cases, its contracts, and what identifies each person's data. */
export type World = AsyncDisposable & {
  contracts: readonly Contract[];
  joined: Joined;
  known: Readonly<Record<PersonName, Known>>;
  /** A document and the user's signature of it, as GraphQL literals; nothing for users who sign nothing. */
  signedBy: (asker: string) => Promise<Readonly<Record<string, string>>>;
  /** Returns the whole answer of the gateway as text, including errors. */
  askGateway: (asker: string, query: string) => Promise<string>;
  /** Returns the whole answer of one subgraph, called without the gateway. */
  askSubgraph: (asker: string, subgraph: string, body: { query: string; variables: Record<string, unknown> }) => Promise<string>;
};

const SUBGRAPHS = ['applicants', 'irp', 'queue', 'providers', 'orders', 'payments', 'notifications'];

/** The user who may do everything for each of the persons. */
const ACTING = { aigerim: 'aigerim', alikhan: 'saule', marat: 'marat' } as const satisfies Record<PersonName, string>;

/** Runs the cases and finds which rows belong to whom. */
export async function startWorld(): Promise<World> {
  await using starting = new AsyncDisposableStack();
  const { portal, setup } = starting.use(await startJourney());
  const stories = [await playWholeStay(setup), await applyForChild(setup), await playFatherAndSon(setup)];
  for (const story of stories) await invite(story);
  const endpoint = `${portal.url}/graphql`;
  await complain(portal, endpoint);
  const tracesOf = (name: PersonName) => findTraces(name, { endpoint, token: () => portal.tokenFor(ACTING[name]) });
  const known = { aigerim: await tracesOf('aigerim'), alikhan: await tracesOf('alikhan'), marat: await tracesOf('marat') };
  const contracts = SUBGRAPHS.map(readContract);
  const opened = starting.move();
  return {
    contracts,
    joined: join(contracts),
    known,
    ...asking(portal, endpoint),
    signedBy: (asker) => signedBy(setup.actors, asker),
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

/** The text differs from that of the portal: a user who may not read a row is refused before it is compared. */
async function signedBy(actors: Setup['actors'], asker: string): Promise<Readonly<Record<string, string>>> {
  const citizen = [...Object.values(demoRecipients), ...Object.values(demoCitizens)].find(({ user }) => user === asker);
  const provider = [demoEmployees.alatau, demoEmployees.karkaraly].find(({ user }) => user === asker);
  const signer = citizen ? actors.citizen(citizen) : provider && actors.provider(provider);
  return signer ? { document: '"x"', cms: JSON.stringify(await signer.sign('x')) } : {};
}

/** The names of all persons whose cases are in the portal. */
export const personNames = Object.keys(persons) as PersonName[];

function asking(portal: Journey['portal'], endpoint: string): Pick<World, 'askGateway' | 'askSubgraph'> {
  const headersOf = async (asker: string): Promise<Record<string, string>> => {
    const user = askers[asker]?.user;
    return user === undefined ? {} : { authorization: `Bearer ${await portal.tokenFor(user)}` };
  };
  return {
    askGateway: async (asker, query) => {
      const headers = { 'content-type': 'application/json', ...(await headersOf(asker)) };
      const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify({ query }) });
      return response.text();
    },
    askSubgraph: async (asker, subgraph, body) => {
      const ask = portal.subgraphs[subgraph];
      if (!ask) throw new Error(`no subgraph ${subgraph}`);
      return JSON.stringify(await ask({ subgraph, body, headers: await headersOf(asker) }));
    },
  };
}
