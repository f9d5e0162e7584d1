import DataLoader from 'dataloader';
import type { Moment } from '@aleumet/domain';
import type { Actor } from '@aleumet/server';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { QueuePolicy } from '../policy.ts';
import type { JournalEntry } from './entry.ts';
import { findFunded, findPlaces, findTransfers } from './entry-details.ts';
import { fromRow } from './row.ts';
import { visibleEntries } from './visible.ts';

/** To whom, when and by which policies something is read. */
export type Reading = { db: PrismaClient; actor: Actor; moment: Moment; policies: readonly QueuePolicy[] };

/** Entries that the actor may see, in the order of their ids. */
export async function entriesInOrder(db: PrismaClient, ids: readonly string[]): Promise<JournalEntry[]> {
  const rows = await db.entry.findMany({ where: { id: { in: [...ids] } } });
  const byId = new Map(rows.map((row) => [row.id, fromRow(row)]));
  return ids.map((id) => byId.get(id)).filter((entry) => entry !== undefined);
}

/** One request's loaders: each asks once for all that a page needs, with the filter of the actor. */
export function createEntryLoaders(reading: Reading) {
  return {
    byId: loaderBy(reading, 'id', (entry) => entry.registration.id),
    ofApplication: loaderBy(reading, 'applicationId', (entry) => entry.registration.applicationId),
    ofMeasure: loaderBy(reading, 'measureId', (entry) => entry.registration.measureId),
    place: new DataLoader((ids: readonly string[]) => findPlaces(reading.db, ids)),
    transfers: new DataLoader((ids: readonly string[]) => findTransfers(reading.db, ids)),
    isFunded: new DataLoader((ids: readonly string[]) => findFunded(reading, ids)),
  };
}

/** The newest entry that has the given value in the column. */
function loaderBy({ db, actor }: Reading, column: 'id' | 'applicationId' | 'measureId', keyOf: (entry: JournalEntry) => string) {
  return new DataLoader(async (keys: readonly string[]) => {
    const where = { AND: [visibleEntries(actor), { [column]: { in: [...keys] } }] };
    const rows = await db.entry.findMany({ where, orderBy: [{ registeredAt: 'asc' }, { id: 'asc' }] });
    const byKey = new Map(rows.map(fromRow).map((entry) => [keyOf(entry), entry]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}
