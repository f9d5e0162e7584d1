import { createDeps } from '@aleumet/gateway/deps';
import { readEnv } from '@aleumet/gateway/env';
import { connectOverHttp, createGateway } from '@aleumet/gateway/server';
import { createLogger } from '@aleumet/server';
import type { JourneyPortal } from '../shapes.ts';

type Place = readonly (string | number)[];

/** An answer as seen by a client. */
export type Answer = { data?: unknown; errors?: readonly { path?: Place; extensions?: { code?: string } }[] };

export type AskAs = (user: string | undefined, query: string) => Promise<Answer>;

/** An address at which nothing listens. */
const NOBODY = connectOverHttp(() => 'http://127.0.0.1:1/graphql');

/** A second gateway over the services of the portal, with one of them unreachable. */
export async function gatewayWithout(portal: JourneyPortal, dead: string | undefined): Promise<AsyncDisposable & { ask: AskAs }> {
  const { app, stop } = await createGateway(
    createDeps(readEnv({}), {
      log: createLogger('gateway', 'silent'),
      connect: (endpoint) => {
        const subgraph = portal.subgraphs[endpoint.name];
        return subgraph === undefined || endpoint.name === dead ? NOBODY(endpoint) : subgraph;
      },
    }),
  );
  return {
    ask: async (user, query) => {
      const headers = user === undefined ? {} : { authorization: `Bearer ${await portal.tokenFor(user)}` };
      const answer = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
      return answer.json();
    },
    [Symbol.asyncDispose]: stop,
  };
}

/** Returns where data are missing: the path of each error, up to the first null in it. */
export function lostPlaces({ data, errors = [] }: Answer): string[] {
  const places = errors.map(({ path = [] }) => {
    let value = data;
    const cut = path.findIndex((step) => {
      value = (value as Record<string | number, unknown>)[step];
      return value === null;
    });
    return path
      .slice(0, cut + 1)
      .filter((step) => typeof step === 'string')
      .join('.');
  });
  return [...new Set(places)].toSorted();
}

/** Returns the errors without a code or a path. */
export function unexplained({ data, errors = [] }: Answer): unknown[] {
  const dumb = errors.filter(({ path, extensions }) => !path || !extensions?.code || extensions.code === 'INTERNAL_SERVER_ERROR');
  return data === null && errors.length === 0 ? ['no data and no error'] : dumb;
}
