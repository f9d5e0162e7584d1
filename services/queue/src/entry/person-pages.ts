import DataLoader from 'dataloader';
import { type Connection, type PageArguments, readPage, toConnection } from '@aleumet/server';
import { Prisma } from '../generated/prisma/client.ts';
import type { JournalEntry } from './entry.ts';
import { clausesOf, QUEUE_ORDER } from './page.ts';
import { entriesInOrder, type Reading } from './reads.ts';

/** Whose entries, and which page of them. */
export type PersonPage = { personId: string; page: PageArguments };

/** Entries of persons that the actor may see, newest first: one query for all persons that are asked for the same page. */
export function createPersonPages(reading: Reading) {
  return new DataLoader<PersonPage, Connection<JournalEntry>, string>(
    async (asked) => {
      const answers = new Map<string, Connection<JournalEntry>>();
      for (const alike of Map.groupBy(asked, ({ page }) => JSON.stringify(page)).values()) {
        for (const [key, connection] of await findPages(reading, alike)) answers.set(key, connection);
      }
      return asked.map((one) => answers.get(keyOf(one)) ?? new Error(`no page of ${one.personId}`));
    },
    { cacheKeyFn: keyOf },
  );
}

function keyOf({ personId, page }: PersonPage): string {
  return JSON.stringify([personId, page]);
}

/** The same page of several persons' entries. */
async function findPages(reading: Reading, asked: readonly PersonPage[]): Promise<[string, Connection<JournalEntry>][]> {
  const page = readPage(asked[0]?.page ?? {});
  const where = [Prisma.sql`e.person_id = ANY(${asked.map(({ personId }) => personId)}::uuid[])`];
  const { chosen, sorted, key } = clausesOf({ order: QUEUE_ORDER, isDescending: true, where }, reading.actor, page.after);
  const rows = await reading.db.$queryRaw<{ id: string; key: string }[]>`
    SELECT id, key FROM (SELECT e.id::text, ${key} AS key, row_number() OVER (PARTITION BY e.person_id ORDER BY ${sorted}) AS rank
      FROM entries e WHERE ${chosen}) AS ranked WHERE rank <= ${page.limit} ORDER BY rank`;
  const keys = new Map(rows.map(({ id, key: cursor }) => [id, cursor]));
  const entries = await entriesInOrder(reading.db, [...keys.keys()]);
  const ofPerson = Map.groupBy(entries, ({ registration }) => String(registration.personId));
  const cursorOf = ({ registration }: JournalEntry) => keys.get(registration.id) ?? '';
  return asked.map((one) => [keyOf(one), toConnection(ofPerson.get(one.personId) ?? [], page, cursorOf)]);
}
