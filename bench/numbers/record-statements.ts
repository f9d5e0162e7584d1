import pg from 'pg';

/** One statement as sent to PostgreSQL. */
export type Statement = { text: string; values: unknown[] };

/** Runs the function, and returns the statements that any `pg` client of this process sent meanwhile, in order. */
export async function recordStatements(work: () => Promise<unknown>): Promise<Statement[]> {
  const { query } = pg.Client.prototype;
  const statements: Statement[] = [];

  function noting(this: pg.Client, ...sent: [Partial<Statement> | string, ...unknown[]]): unknown {
    const [first] = sent;
    if (typeof first !== 'string') statements.push({ text: first.text ?? '', values: first.values ?? [] });
    return Reflect.apply(query, this, sent);
  }

  Object.assign(pg.Client.prototype, { query: noting });
  try {
    await work();
  } finally {
    Object.assign(pg.Client.prototype, { query });
  }
  return statements.filter(({ text }) => /^\s*(SELECT|WITH|UPDATE|DELETE)\b/i.test(text) && !/^\s*SELECT 1\s*$/.test(text));
}
