import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/**
 * The cost of one GraphQL request to this process: the statements sent to the databases, and the tokens whose signature was
 * verified.
 */
export type RequestCost = { statements: string[]; tokensVerified: number };

export type RequestWatch = Disposable & {
  /** Returns the cost of the requests that began since the last call, in order. */
  take: () => RequestCost[];
};

/** `pg.Client`, of the copy that the measured program uses. */
export type ClientClass = { prototype: { query: (...sent: never[]) => unknown } };

const REQUEST_BEGINS = 'http.server.request.start';

/**
 * Measures the cost of the GraphQL requests to this process until it is disposed of. Background work belongs to no request and is
 * not counted: a request is followed by its asynchronous context.
 */
export function watchRequests({ prototype: client }: ClientClass): RequestWatch {
  const current = new AsyncLocalStorage<RequestCost>();
  const costs: RequestCost[] = [];
  const begin = (message: unknown) => {
    if (!isGraphql(message)) return; // requests for tokens, keys and event streams are not pages
    const cost = { statements: [], tokensVerified: 0 };
    costs.push(cost);
    current.enterWith(cost);
  };
  const restoreQuery = observe(client, 'query', ([sent]) => current.getStore()?.statements.push(textOf(sent)));
  const restoreVerify = observe(SubtleCrypto.prototype, 'verify', () => {
    const cost = current.getStore();
    if (cost) cost.tokensVerified += 1;
  });
  subscribe(REQUEST_BEGINS, begin);
  return {
    take: () => costs.splice(0),
    [Symbol.dispose]: () => {
      unsubscribe(REQUEST_BEGINS, begin);
      restoreVerify();
      restoreQuery();
    },
  };
}

function isGraphql(message: unknown): boolean {
  const { request } = message as { request: { url?: string } };
  return request.url === '/graphql';
}

/** Calls `hear` before each call of the method, until the returned function is called. */
function observe<Name extends string>(
  owner: Record<Name, (...given: never[]) => unknown>,
  name: Name,
  hear: (given: readonly unknown[]) => unknown,
): () => void {
  const original = owner[name];
  owner[name] = function (this: unknown, ...given) {
    hear(given);
    return original.apply(this, given);
  };
  return () => {
    owner[name] = original;
  };
}

function textOf(sent: unknown): string {
  const text = typeof sent === 'object' && sent !== null && 'text' in sent ? sent.text : sent;
  return String(text).replaceAll(/\s+/g, ' ').trim();
}
