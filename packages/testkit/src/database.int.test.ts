import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { freshDatabase } from './database.ts';

const KEEP = `INSERT INTO inbox (message_id, target, outcome) VALUES ('m', '', 'DONE')`;

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a fresh database', () => {
  it('has the tables of its service, and what is written there is seen nowhere else', async () => {
    await using one = await freshDatabase('orders');
    await using other = await freshDatabase('orders');
    await query(one.url, KEEP);
    expect(await query(one.url, 'SELECT message_id FROM inbox')).toEqual([{ message_id: 'm' }]);
    expect(await query(other.url, 'SELECT message_id FROM inbox')).toEqual([]);
  });

  it('is made for many at once', async () => {
    await using stack = new AsyncDisposableStack();
    const made = await Promise.all(Array.from({ length: 6 }, () => freshDatabase('providers')));
    for (const database of made) stack.use(database);
    expect(new Set(made.map(({ url }) => url)).size).toBe(6);
  });

  it('lets the app change rows and never tables', async () => {
    await using database = await freshDatabase('orders');
    await expect(query(database.url, 'CREATE TABLE rooms (id int)')).rejects.toThrow('permission denied');
    await expect(query(database.url, 'TRUNCATE inbox')).rejects.toThrow('permission denied');
  });

  it('is gone when its test ends', async () => {
    const database = await freshDatabase('orders');
    await database[Symbol.asyncDispose]();
    await expect(query(database.url, 'SELECT 1')).rejects.toThrow('does not exist');
  });
});
