/** The portal, used without a token. */
export type Door = {
  url: string;
  tokenFor: (user: string) => Promise<string>;
};

/** The relevant parts of an answer. */
export type Answer = { status: number; codes: readonly string[]; bytes: number };

/** A row of the table: a request that once blocked the portal for other users. */
export type HostileRequest = {
  /** What a user saw when it was found. */
  saw: string;
  send: (door: Door) => Promise<Answer>;
  /** The present answer. `code` is that of the first error; without it there is none. */
  gets: { status: number; code?: string };
};

/**
 * Returns an operation with its variables, sent by `POST` without a token, each time with a different text, so that it is never
 * cached.
 */
export function asks(operation: () => { query: string; variables?: object }): HostileRequest['send'] {
  let times = 0;
  return ({ url }) => {
    const { query, variables } = operation();
    return post(url, JSON.stringify({ query: `${query} #${(times += 1)}`, variables }));
  };
}

/** Returns the answer to a JSON body. */
export async function post(url: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  const { errors = [] } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
  return { status: response.status, codes: errors.map(({ extensions }) => extensions?.code ?? 'none'), bytes: text.length };
}
