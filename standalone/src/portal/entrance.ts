import { createDeps } from '@aleumet/gateway/deps';
import { readEnv } from '@aleumet/gateway/env';
import { connectInProcess, createGateway, type Gateway } from '@aleumet/gateway/server';
import { eventSchemas, toEventJson, TOPICS } from '@aleumet/proto-events';
import { createAuthenticate } from '@aleumet/server';
import { demoUsers, TOKEN_AUDIENCE, TOKEN_ISSUER, type TokenIssuer } from '@aleumet/testkit/demo';
import { mountDoors, TOKEN_PATH } from './doors.ts';
import type { Member } from './member.ts';
import type { Shared } from './members.ts';

export type EntranceOptions = { members: readonly Member[]; issuer: TokenIssuer; shared: Shared };

/** Creates the gateway with explorer, events, tokens of the demo and routes of its clock, all at one address. */
export async function createEntrance({ members, issuer, shared }: EntranceOptions): Promise<Gateway> {
  const { bus, clock, keys, log } = shared;
  const authenticate = createAuthenticate({
    ...{ keys, clock, issuer: TOKEN_ISSUER, audience: TOKEN_AUDIENCE },
    digestOf: (number) => number, // only operators may read events, and they are recognised by their kind
    findActsFor: async () => [],
  });
  return createGateway(
    createDeps(readEnv({ NODE_ENV: 'development' }), {
      connect: connectInProcess(Object.fromEntries(members.map(({ name, subgraph }) => [name, subgraph]))),
      log,
      events: { bus, group: 'gateway', topics: publicTopics(), readData: toEventJson, authenticate },
      demo: { tokenUrl: TOKEN_PATH, people: demoUsers() },
      mount: (app) => mountDoors(app, { members, issuer, now: () => new Date(clock.now()) }),
    }),
  );
}

/** Returns the public topics of the services that publish events. */
function publicTopics(): string[] {
  const publishing = new Set([...eventSchemas.keys()].map((type) => type.split('.')[1]));
  return TOPICS.filter(({ readers, service }) => readers === 'everyone' && publishing.has(service)).map(({ name }) => name);
}
