import {
  BadEnvironment,
  brokerVariables,
  clockVariables,
  httpVariables,
  readVariables,
  tokenVariables,
  type Variables,
} from '@aleumet/server';
import { z } from 'zod';

const whole = z.coerce.number().int().min(0);
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

/** Environment variables of the gateway; the `.describe` texts become docs/operations.md. */
export const gatewayEnv = z.object({
  HOST: z.string().default('0.0.0.0').describe('Address to listen on.'),
  PORT: whole.max(65_535).default(4000).describe('Port to listen on.'),
  ...httpVariables,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info').describe('Least level to log.'),
  SUPERGRAPH_FILE: z.string().optional().describe('The supergraph to serve instead of the one that came with the program.'),
  SUBGRAPH_URLS: list
    .default([])
    .describe('Addresses instead of those in the supergraph: `orders=http://…,queue=http://…`; or `<NAME>_URL` each.'),
  UPSTREAM_TIMEOUT_MS: whole.default(10_000).describe('How long one call of a subgraph may take.'),
  DRAIN_GRACE_MS: whole.default(10_000).describe('How long requests under way may take when the program stops.'),
  BODY_LIMIT_BYTES: whole.default(1_048_576).describe('Largest request.'),
  MAX_DEPTH: whole.default(20).describe('Deepest nesting of an operation.'),
  MAX_ALIASES: whole.default(100).describe('Most aliases in an operation.'),
  MAX_TOKENS: whole.max(4_000).default(4_000).describe('Most lexical tokens in a request; at most 4000.'),
  MAX_PARTS: whole
    .max(500)
    .default(500)
    .describe(
      'Most fields, fragments, variables, arguments and values of an operation, each fragment as often as it is spread; at most 500.',
    ),
  MAX_ANSWER: whole
    .default(20_000)
    .describe(
      'Most fields of an answer when every page that is asked for is full; a page has 20 rows when its size is not given.',
    ),
  MAX_VALUES: whole.default(20_000).describe('Most values in the variables of a request.'),
  REDIS_URL: z
    .url()
    .optional()
    .describe('Redis, where instances share the operations that clients name by their digest; without it they send the text.'),
  NODE_ENV: clockVariables.NODE_ENV,
  EXPLORER: z
    .enum(['on', 'off'])
    .optional()
    .describe('Whether `GET /` gives the explorer page; `off` in production when not given, `on` elsewhere.'),
  INTROSPECTION: z
    .enum(['on', 'off'])
    .optional()
    .describe('Whether questions about the schema are answered, as the explorer asks them; when not given, as EXPLORER.'),
});

/** Further variables when KAFKA_BROKERS is given: then it serves events. */
export const gatewayEventsEnv = z.object({
  ...brokerVariables,
  KAFKA_USER: z
    .string()
    .default('gateway')
    .describe('User at the brokers (SCRAM-SHA-512); it reads what everyone may read, in groups that begin with its name.'),
  ...tokenVariables,
  ...clockVariables,
});

export type Env = Omit<z.infer<typeof gatewayEnv>, 'EXPLORER' | 'INTROSPECTION'> & {
  EXPLORER: 'on' | 'off';
  INTROSPECTION: 'on' | 'off';
  /** Addresses that override those in the supergraph, by lower-case name. */
  subgraphUrls: ReadonlyMap<string, string>;
  /** Without it there is no `GET /events`. */
  events?: z.infer<typeof gatewayEventsEnv>;
};

/** Reads the environment once. Throws with the names of missing or invalid variables. */
export function readEnv(variables: Variables = process.env): Env {
  const env = readVariables(gatewayEnv, variables);
  const subgraphUrls = new Map([...env.SUBGRAPH_URLS.map(toAddress), ...singleAddresses(variables)]);
  const EXPLORER = env.EXPLORER ?? (env.NODE_ENV === 'production' ? 'off' : 'on');
  return {
    ...env,
    EXPLORER,
    INTROSPECTION: env.INTROSPECTION ?? EXPLORER,
    subgraphUrls,
    ...(variables['KAFKA_BROKERS'] && { events: readVariables(gatewayEventsEnv, variables) }),
  };
}

function toAddress(pair: string): [string, string] {
  const cut = pair.indexOf('=');
  if (cut < 1) throw new BadEnvironment(`SUBGRAPH_URLS must be name=address pairs, one is ${pair}`);
  return [pair.slice(0, cut).toLowerCase(), pair.slice(cut + 1)];
}

function singleAddresses(variables: Variables): [string, string][] {
  return Object.entries(variables).flatMap(([variable, url]): [string, string][] => {
    const name = /^([A-Z0-9_]+)_URL$/.exec(variable)?.[1];
    return name && url ? [[name.toLowerCase(), url]] : [];
  });
}
