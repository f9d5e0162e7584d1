/** The portal as somebody without a token reaches it. */
export type Door = {
  url: string;
  tokenFor: (user: string) => Promise<string>;
};

/** What came back, as far as it matters here. */
export type Answer = { status: number; codes: readonly string[]; bytes: number };

/** A row of the table: a request that once stopped the portal for others. */
export type HostileRequest = {
  /** What a person saw when it was found. */
  saw: string;
  send: (door: Door) => Promise<Answer>;
  /** What it gets now. `code` is that of the first error; without it there is none. */
  gets: { status: number; code?: string };
};

/** An operation with its variables, asked by `POST` without a token, each time in words that no cache knows. */
export function asks(operation: () => { query: string; variables?: object }): HostileRequest['send'] {
  let times = 0;
  return ({ url }) => {
    const { query, variables } = operation();
    return post(url, JSON.stringify({ query: `${query} #${(times += 1)}`, variables }));
  };
}

/** The answer to a body of JSON. */
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
