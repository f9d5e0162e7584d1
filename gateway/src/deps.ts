import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import type { Log } from '@aleumet/server';
import type { OperationStore } from './adapters/operation-store.ts';
import type { Env } from './env.ts';
import type { EventsDeps } from './events/events-route.ts';
import type { DemoAccess } from './explorer/explorer-page.ts';
import { readExamples } from './explorer/read-examples.ts';
import type { GatewayDeps } from './server.ts';
import type { Connect } from './subgraphs/subgraph.ts';

/** Dependencies passed in by the program that runs the gateway. */
export type Outside = {
  connect: Connect;
  log: Log;
  /** The bus from which events are sent to streams, and who may read them. */
  events?: Omit<EventsDeps, 'limits'>;
  /** Operations that clients may identify by their digest. */
  operations?: OperationStore;
  /** Users of the demo; none in production. */
  demo?: DemoAccess;
  mount?: (app: FastifyInstance) => void;
};

const SUPERGRAPH = new URL('../supergraph.graphql', import.meta.url);
const EXAMPLES = new URL('../examples/', import.meta.url);
const EVENT_LIMITS = { heartbeat: 15_000, backlog: 1_048_576, recheck: 5_000, clients: 100, clientsOfActor: 5, recent: 1_000 };

/** Combines the configuration with the dependencies passed in. */
export function createDeps(env: Env, { connect, log, events, operations, demo, mount }: Outside): GatewayDeps {
  return {
    supergraph: readSupergraph(env.SUPERGRAPH_FILE),
    connect,
    log,
    upstreamTimeout: env.UPSTREAM_TIMEOUT_MS,
    drainGrace: env.DRAIN_GRACE_MS,
    bodyLimit: env.BODY_LIMIT_BYTES,
    http: env,
    limits: {
      ...{ depth: env.MAX_DEPTH, aliases: env.MAX_ALIASES, tokens: env.MAX_TOKENS, parts: env.MAX_PARTS },
      ...{ answer: env.MAX_ANSWER, values: env.MAX_VALUES },
      introspection: env.INTROSPECTION === 'on',
    },
    ...(env.EXPLORER === 'on' && { explorer: { examples: examplesFor(env), ...(demo && { demo }) } }),
    ...(events && { events: { ...events, limits: EVENT_LIMITS } }),
    ...(operations && { operations }),
    ...(mount && { mount }),
  };
}

/** The examples are written for our own federation. */
function examplesFor(env: Env) {
  return env.SUPERGRAPH_FILE === undefined ? readExamples(EXAMPLES) : [];
}

function readSupergraph(file: string | undefined): string {
  try {
    return readFileSync(file ?? SUPERGRAPH, 'utf8');
  } catch (cause) {
    throw new Error(`the supergraph cannot be read: ${file ?? SUPERGRAPH.pathname}`, { cause });
  }
}
