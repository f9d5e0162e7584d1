import DataLoader from 'dataloader';
import type { Moment } from '@aleumet/domain';
import { type Actor, createRowLoader } from '@aleumet/server';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { findFunded, findPlaces, findTransfers } from './entry-details.ts';
import { fromRow } from './row.ts';
import { visibleEntries } from '../people/visibility.ts';

/** The actor and the time of a read. */
export type Reading = { db: PrismaClient; actor: Actor; moment: Moment };

/** The loaders of a request: each reads everything that a page needs with one query, filtered by actor. */
export function createEntryLoaders(reading: Reading) {
  return {
    byId: loaderBy(reading, 'id'),
    ofApplication: loaderBy(reading, 'applicationId'),
    ofMeasure: loaderBy(reading, 'measureId'),
    place: new DataLoader((ids: readonly string[]) => findPlaces(reading.db, ids)),
    transfers: new DataLoader((ids: readonly string[]) => findTransfers(reading.db, ids)),
    isFunded: new DataLoader((ids: readonly string[]) => findFunded(reading, ids)),
  };
}

/** Returns the newest entry with the given value in the column. */
function loaderBy({ db, actor }: Reading, column: 'id' | 'applicationId' | 'measureId') {
  return createRowLoader({
    find: (keys) => {
      const where = { AND: [visibleEntries(actor), { [column]: { in: [...keys] } }] };
      return db.entry.findMany({ where, orderBy: [{ registeredAt: 'asc' }, { id: 'asc' }] });
    },
    keyOf: (row) => row[column],
    toNode: fromRow,
  });
}
