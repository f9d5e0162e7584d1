import pg from 'pg';

/** One statement as sent to PostgreSQL. */
export type Statement = { name?: string; text: string; values: unknown[] };

/** The statements of one transaction, from BEGIN to COMMIT. */
export type Transaction = Statement[];

export type Recording = Disposable & { transactions: Transaction[] };

/** Records every transaction that any `pg` client of this process sends, in order of commit, until it is disposed of. */
export function recordTransactions(): Recording {
  const { query } = pg.Client.prototype;
  const transactions: Transaction[] = [];
  const open = new WeakMap<pg.Client, Transaction>();

  function note(client: pg.Client, statement: Statement): void {
    if (statement.text === 'BEGIN') open.set(client, []);
    const transaction = open.get(client);
    transaction?.push(statement);
    if (transaction && statement.text === 'COMMIT') transactions.push(transaction);
  }

  function noting(this: pg.Client, ...sent: [Statement | string, ...unknown[]]): unknown {
    const [first] = sent;
    note(
      this,
      typeof first === 'string'
        ? { text: first, values: [] }
        : { ...(first.name && { name: first.name }), text: first.text, values: first.values ?? [] },
    );
    return Reflect.apply(query, this, sent);
  }

  Object.assign(pg.Client.prototype, { query: noting });
  return { transactions, [Symbol.dispose]: () => void Object.assign(pg.Client.prototype, { query }) };
}
