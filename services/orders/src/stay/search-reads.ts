import DataLoader from 'dataloader';
import type { PlainDate, Tariff } from '@aleumet/domain';
import { getIdentity, type Identity } from '@aleumet/messaging';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { findTariff } from '../order/guaranteed-tariff.ts';

export type SearchReads = ReturnType<typeof createSearchReads>;

/** What a search of stays rests on: the same for all offers on the page, so each is read once in a request. */
export function createSearchReads(db: PrismaClient) {
  const recipients = new DataLoader<string, Identity>((personIds) =>
    Promise.all(personIds.map((personId) => getIdentity(db, personId).catch(toError))),
  );
  const tariffs = new DataLoader<{ region: string; day: PlainDate }, Tariff | null, string>(
    (asked) => Promise.all(asked.map(({ region, day }) => findTariff(db, region, day))),
    { cacheKeyFn: ({ region, day }) => `${region} ${day}` },
  );
  return {
    /** Who would stay; `FactMissing` when applicants has not told the person yet. */
    recipient: (personId: string) => recipients.load(personId),
    /** The guaranteed amount of the region in force on the day (A2-4c). */
    tariff: (region: string, day: PlainDate) => tariffs.load({ region, day }),
  };
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
