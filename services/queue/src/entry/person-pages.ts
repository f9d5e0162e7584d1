import { createListsBelow } from '@aleumet/server';
import { Prisma } from '../generated/prisma/client.ts';
import { findRows, NEWEST_ORDER, toEntry } from './page.ts';
import type { Reading } from './reads.ts';

/** Entries of persons that the actor may see, newest first: one query for the first pages of all persons. */
export function createPersonPages(reading: Reading) {
  return createListsBelow({
    name: 'Person.queueEntries',
    order: NEWEST_ORDER,
    find: (personIds, page) => {
      const each = Prisma.sql`unnest(${[...personIds]}::uuid[]) AS one (person_id)`;
      return findRows(reading, [{ each, where: [Prisma.sql`e.person_id = one.person_id`] }], page);
    },
    parentOf: ({ entry }) => entry.personId,
    toNode: toEntry,
  });
}
