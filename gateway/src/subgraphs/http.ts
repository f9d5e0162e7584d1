import type { Connect, SubgraphAnswer, SubgraphCall } from './subgraph.ts';
import { unavailable } from './unavailable.ts';

/**
 * Subgraphs over HTTP. A configured address overrides the one in the supergraph. Node's fetch keeps connections alive; a request is
 * sent once, because a mutation whose response was lost may have been executed.
 */
export function connectOverHttp(addressOf: (name: string) => string | undefined): Connect {
  return ({ name, url }) => {
    const address = addressOf(name) ?? url;
    if (!address || !URL.canParse(address)) throw new Error(`subgraph ${name} has no address`);
    return (call) => post(address, call);
  };
}

async function post(address: string, { subgraph, body, headers, signal }: SubgraphCall): Promise<SubgraphAnswer> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
    redirect: 'error', // a token is never sent to another address
    signal: signal ?? null,
  }).catch((error: unknown) => {
    throw unavailable(subgraph, error);
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (isAnswer(answer)) return answer; // whatever the status: a subgraph refuses an invalid token with 401 and an error
  throw unavailable(subgraph, new Error(`status ${response.status} without a GraphQL answer`));
}

function isAnswer(value: unknown): value is SubgraphAnswer {
  if (typeof value !== 'object' || value === null) return false;
  return ('data' in value && value.data !== undefined) || ('errors' in value && Array.isArray(value.errors));
}
