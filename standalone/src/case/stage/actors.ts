import {
  type Authority,
  type CertificateRequest,
  certificateOfCitizen,
  certificateOfProvider,
  type DemoCitizen,
  type DemoEmployee,
  type DemoUser,
  demoEmployees,
} from '@aleumet/testkit/demo';
import { createGraphqlClient, type GraphqlClient } from '@aleumet/testkit/graphql-client';
import type { Doors } from './doors.ts';

/** A logged-in user. */
export type Actor = GraphqlClient & { name: string };

/** A user who also has a signing key. */
export type Signer = Actor & {
  /** Returns a detached signature of the bytes of the text, DER in base64. */
  sign: (text: string) => Promise<string>;
};

export type Actors = {
  nobody: GraphqlClient;
  employee: (who: Exclude<keyof typeof demoEmployees, 'alatau' | 'karkaraly'>) => Actor;
  provider: (employee: DemoEmployee<'PROVIDER'>) => Signer;
  citizen: (citizen: DemoCitizen) => Signer;
};

/** Wraps the client of every actor; a test repeats every mutation with it. */
export type Wrap = (client: GraphqlClient) => GraphqlClient;

/** Every actor gets a real token for each request, and a signing key of the demo's authority. */
export function createActors({ url, tokenUrl, authority }: Doors, wrap: Wrap = (client) => client): Actors {
  const endpoint = `${url}/graphql`;
  const logIn = (user: string, name: string): Actor => ({
    name,
    ...wrap(createGraphqlClient({ endpoint, token: () => fetchToken(tokenUrl, user) })),
  });
  const signer = (actor: Actor, certificate: CertificateRequest): Signer => ({
    ...actor,
    sign: signWith(authority, certificate),
  });
  return {
    nobody: wrap(createGraphqlClient({ endpoint })),
    employee: (who) => logIn(demoEmployees[who].user, demoEmployees[who].user),
    provider: (employee) => signer(logIn(employee.user, employee.user), certificateOfProvider(employee)),
    citizen: (citizen) => signer(logIn(citizen.user, citizen.user), certificateOfCitizen(citizen)),
  };
}

/** Fetches a token from the demo's issuer, as the explorer does. */
export async function fetchToken(tokenUrl: string, user: DemoUser['user']): Promise<string> {
  const response = await fetch(tokenUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user }),
  });
  if (!response.ok) throw new Error(`no token for ${user}: HTTP ${response.status}`);
  const { access_token: token } = (await response.json()) as { access_token: string };
  return token;
}

function signWith(authority: Authority, certificate: CertificateRequest): Signer['sign'] {
  const identity = authority.issue(certificate);
  return async (text) => Buffer.from(await authority.sign(await identity, Buffer.from(text))).toString('base64');
}
