import type { Money } from '@aleumet/domain';
import type { Prisma } from '../generated/prisma/client.ts';
import type { BedTerms, OfferTerms } from '../order/fact-rows.ts';

type Transaction = Prisma.TransactionClient;

/** What a provider publishes, and the beds that belong to it. */
export type PublishedOffer = {
  offerId: string;
  providerId: string;
  kind: string;
  region: string;
  price: Money;
  unit: 'BED_DAY' | 'STAY';
  terms: OfferTerms;
  beds: readonly PublishedBed[];
};
export type PublishedBed = { bedId: string; terms: BedTerms };

/** Keeps the newest version of an offer. */
export async function applyOffer(tx: Transaction, offer: PublishedOffer, version: number): Promise<void> {
  const { beds, price, offerId, ...rest } = offer;
  if (await isNewer(tx, offerId, version)) return;
  const data = { ...rest, priceTiyn: price.tiyn, version, withdrawn: false };
  await tx.offer.upsert({ where: { offerId }, create: { offerId, ...data }, update: data });
  await replaceBeds(tx, offerId, beds);
}

export type Capacity = { offerId: string; beds: readonly PublishedBed[]; version: number };

/** Beds of an offer have changed. */
export async function applyCapacity(tx: Transaction, { offerId, beds, version }: Capacity): Promise<void> {
  if (await isNewer(tx, offerId, version)) return;
  await tx.offer.update({ where: { offerId }, data: { version } });
  await replaceBeds(tx, offerId, beds);
}

/** The offer is no longer made; orders placed before stand. */
export async function applyWithdrawal(tx: Transaction, offerId: string, version: number): Promise<void> {
  await tx.offer.updateMany({ where: { offerId, version: { lt: version } }, data: { withdrawn: true, version } });
}

async function isNewer(tx: Transaction, offerId: string, version: number): Promise<boolean> {
  return (await tx.offer.count({ where: { offerId, version: { gte: version } } })) > 0;
}

/** A bed that is gone stays as a row: orders may name it. In one statement, as an offer has up to 500 beds. */
async function replaceBeds(tx: Transaction, offerId: string, beds: readonly PublishedBed[]): Promise<void> {
  await tx.bed.updateMany({ where: { offerId }, data: { removed: true } });
  await tx.$executeRaw`INSERT INTO beds (bed_id, offer_id, removed, terms)
    SELECT (bed ->> 'bedId')::uuid, ${offerId}::uuid, false, bed -> 'terms' FROM jsonb_array_elements(${JSON.stringify(beds)}::jsonb) AS bed
    ON CONFLICT (bed_id) DO UPDATE SET offer_id = excluded.offer_id, removed = false, terms = excluded.terms`;
}
