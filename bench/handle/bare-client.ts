import { databaseConnection } from '@aleumet/domain';
import pg from 'pg';
import type { Transaction } from './record-transactions.ts';

export type BareClients = AsyncDisposable & { send: (transactions: readonly Transaction[]) => Promise<void> };

/** The connections of a bare client, which execute the given transactions and add nothing to the statements. */
export async function connectBareClients(url: string, count: number): Promise<BareClients> {
  const clients = Array.from({ length: count }, () => new pg.Client(databaseConnection(url)));
  await Promise.all(clients.map((client) => client.connect()));
  return {
    send: async (transactions) => {
      const left = transactions.values();
      await Promise.all(clients.map((client) => sendAll(client, left)));
    },
    [Symbol.asyncDispose]: async () => void (await Promise.all(clients.map((client) => client.end()))),
  };
}

async function sendAll(client: pg.Client, transactions: Iterable<Transaction>): Promise<void> {
  for (const transaction of transactions) {
    for (const statement of transaction) await client.query(statement);
  }
}
