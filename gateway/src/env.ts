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
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('Lowest level of log lines to write.'),
  SUPERGRAPH_FILE: z.string().optional().describe('File of a supergraph to serve instead of the included one.'),
  SUBGRAPH_URLS: list
    .default([])
    .describe(
      'Addresses that replace those in the supergraph: `orders=http://…,queue=http://…`. Alternatively one variable `<NAME>_URL` for each.',
    ),
  UPSTREAM_TIMEOUT_MS: whole.default(10_000).describe('Timeout of one request to a subgraph.'),
  DRAIN_GRACE_MS: whole.default(10_000).describe('How long the program waits for open requests when it stops.'),
  BODY_LIMIT_BYTES: whole.default(1_048_576).describe('Maximum size of a request.'),
  MAX_DEPTH: whole.default(20).describe('Maximum depth of an operation.'),
  MAX_ALIASES: whole.default(100).describe('Maximum number of aliases in an operation.'),
  MAX_TOKENS: whole.max(4_000).default(4_000).describe('Maximum number of lexical tokens in a request; 4000 at most.'),
  MAX_PARTS: whole
    .max(500)
    .default(500)
    .describe(
      'Maximum number of fields, fragments, variables, arguments and values in an operation, a fragment counted each time it is spread; 500 at most.',
    ),
  MAX_ANSWER: whole
    .default(20_000)
    .describe('Maximum number of fields in an answer, if every requested page is full; a page without a size has 20 rows.'),
  MAX_VALUES: whole.default(20_000).describe('Maximum number of values in the variables of a request.'),
  REDIS_URL: z
    .url()
    .optional()
    .describe(
      'Redis that stores the operations which clients send by their digest, shared by all instances. Without it clients must send the text.',
    ),
  NODE_ENV: clockVariables.NODE_ENV,
  EXPLORER: z
    .enum(['on', 'off'])
    .optional()
    .describe('Whether `GET /` returns the explorer page. Default: `off` in production, `on` elsewhere.'),
  INTROSPECTION: z
    .enum(['on', 'off'])
    .optional()
    .describe('Whether introspection is allowed; the explorer needs it. Default: the value of EXPLORER.'),
});

/** Further variables when KAFKA_BROKERS is given: then it serves events. */
export const gatewayEventsEnv = z.object({
  ...brokerVariables,
  KAFKA_USER: z
    .string()
    .default('gateway')
    .describe('Kafka user (SCRAM-SHA-512). It reads the public topics, in consumer groups whose name begins with the user name.'),
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
