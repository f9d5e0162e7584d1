import DataLoader from 'dataloader';
import type { Tariff } from '@aleumet/domain';
import { getIdentity, type Identity } from '@aleumet/messaging';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { type AskedTariff, findTariff } from '../terms/guaranteed-tariff.ts';

export type SearchReads = ReturnType<typeof createSearchReads>;

/** The data needed to search stays, which are the same for all offers of a page, so each is read once in a request. */
export function createSearchReads(db: PrismaClient) {
  const recipients = new DataLoader<string, Identity>((personIds) =>
    Promise.all(personIds.map((personId) => getIdentity(db, personId).catch(toError))),
  );
  const tariffs = new DataLoader<AskedTariff, Tariff | null, string>(
    (asked) => Promise.all(asked.map((one) => findTariff(db, one))),
    { cacheKeyFn: ({ kind, region, day }) => `${kind} ${region} ${day}` },
  );
  return {
    /** The person for whom is searched. Throws `FactMissing` when applicants has not published the person yet. */
    recipient: (personId: string) => recipients.load(personId),
    /** The guaranteed amount of the region in force on the day. */
    tariff: (asked: AskedTariff) => tariffs.load(asked),
  };
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
