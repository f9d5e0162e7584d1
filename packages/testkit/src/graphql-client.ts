import { isDeepStrictEqual } from 'node:util';

/** Values of the variables of an operation. */
export type Variables = Readonly<Record<string, unknown>>;

/** Sends operations to one GraphQL endpoint as one user. */
export type GraphqlClient = {
  /** Returns the data of an answer without errors; throws `RefusedByPortal` for the first error. */
  ask: <Data>(operation: string, variables?: Variables) => Promise<Data>;
};

export type GraphqlClientOptions = {
  endpoint: string;
  /** Returns the user's token, called for every request. Without it requests are anonymous. */
  token?: () => Promise<string>;
};

type GraphqlError = {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; details?: Record<string, unknown> };
};
type Answer<Data> = { data?: Data | null; errors?: GraphqlError[] };

/** An error in the answer of the portal: its code, path and details. */
export class RefusedByPortal extends Error {
  readonly code: string;
  readonly path: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor({ message, path = [], extensions: { code = 'NO_CODE', details = {} } = {} }: GraphqlError) {
    super(`${code}: ${message}${path.length > 0 ? ` (at ${path.join('.')})` : ''}`);
    this.name = 'RefusedByPortal';
    this.code = code;
    this.path = path.join('.');
    this.details = details;
  }
}

/** Creates a GraphQL client for one endpoint. */
export function createGraphqlClient({ endpoint, token }: GraphqlClientOptions): GraphqlClient {
  return {
    async ask<Data>(query: string, variables: Variables = {}): Promise<Data> {
      const authorization = token && { authorization: `Bearer ${await token()}` };
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...authorization },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors: [first] = [] } = await readAnswer<Data>(response);
      if (first) throw new RefusedByPortal(first);
      if (!data) throw new Error(`the portal answered neither data nor errors (HTTP ${response.status})`);
      return data;
    },
  };
}

/** Waits for an error with this code and returns its details; throws when there is no error, or another one. */
export async function refusedWith(code: string, asked: Promise<unknown>): Promise<Readonly<Record<string, unknown>>> {
  const refusal = await asked.then(() => undefined, toRefusal);
  if (refusal?.code === code) return refusal.details;
  const instead = refusal ? `said ${refusal.message}` : 'agreed';
  throw new Error(`expected the refusal ${code}, but the portal ${instead}`, { cause: refusal });
}

/** Sends every mutation twice, as a client does after a lost connection; throws when the second answer differs. */
export function repeatingMutations(client: GraphqlClient): GraphqlClient {
  return {
    async ask<Data>(operation: string, variables: Variables = {}): Promise<Data> {
      const first = await client.ask<Data>(operation, variables);
      if (!operation.trimStart().startsWith('mutation')) return first;
      const again = await client.ask<Data>(operation, variables);
      if (!isDeepStrictEqual(again, first)) {
        throw new Error(`the second answer differs: ${JSON.stringify(again)} after ${JSON.stringify(first)} to ${operation}`);
      }
      return first;
    },
  };
}

function toRefusal(error: unknown): RefusedByPortal {
  if (error instanceof RefusedByPortal) return error;
  throw error instanceof Error ? error : new Error(String(error));
}

async function readAnswer<Data>(response: Response): Promise<Answer<Data>> {
  const text = await response.text();
  try {
    return JSON.parse(text) as Answer<Data>;
  } catch (cause) {
    throw new Error(`the portal answered no JSON (HTTP ${response.status}): ${text.slice(0, 200)}`, { cause });
  }
}
