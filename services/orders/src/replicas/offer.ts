import type { Money, Unit } from '@aleumet/domain';
import { changeIfNewer, keepNewest, type SqlTransaction } from '@aleumet/messaging';

/** The data of an offer and of a bed in the notice A2/F7, as stored. */
export type StayOfferTerms = Record<
  'arrivalTime' | 'departureTime' | 'meals' | 'diagnostics' | 'treatment' | 'address' | 'phone',
  string
>;
export type BedTerms = Record<'placeType' | 'bedType' | 'roomArea' | 'accessibility', string> &
  Record<'heightCm' | 'floor' | 'otherBeds', number>;

/** A provider's offer and its beds. */
export type PublishedOffer = {
  offerId: string;
  providerId: string;
  kind: string;
  region: string;
  price: Money;
  unit: Unit;
  terms: StayOfferTerms;
  beds: readonly PublishedBed[];
};
export type PublishedBed = { bedId: string; terms: BedTerms };

/** Stores the newest version of an offer. */
export async function applyOffer(tx: SqlTransaction, offer: PublishedOffer, version: number): Promise<void> {
  const { beds, price, offerId, terms, ...rest } = offer;
  const columns = { ...rest, priceTiyn: price.tiyn, terms: JSON.stringify(terms), withdrawn: false };
  if (await keepNewest(tx, { table: 'offers', key: { offerId }, version, columns })) await replaceBeds(tx, offerId, beds);
}

export type Capacity = { offerId: string; beds: readonly PublishedBed[]; version: number };

/** Beds of an offer have changed. */
export async function applyCapacity(tx: SqlTransaction, { offerId, beds, version }: Capacity): Promise<void> {
  const isNews = await changeIfNewer(tx, { table: 'offers', key: { offerId }, version, columns: {} });
  if (isNews) await replaceBeds(tx, offerId, beds);
}

/** Stores that the offer was withdrawn; orders placed before remain valid. */
export async function applyWithdrawal(tx: SqlTransaction, offerId: string, version: number): Promise<void> {
  await changeIfNewer(tx, { table: 'offers', key: { offerId }, version, columns: { withdrawn: true } });
}

const REMOVE_BEDS = 'UPDATE beds SET removed = true WHERE offer_id = $1::uuid';
const KEEP_BEDS = `INSERT INTO beds (bed_id, offer_id, removed, terms)
  SELECT (bed ->> 'bedId')::uuid, $1::uuid, false, bed -> 'terms' FROM jsonb_array_elements($2::jsonb) AS bed
  ON CONFLICT (bed_id) DO UPDATE SET offer_id = excluded.offer_id, removed = false, terms = excluded.terms`;

/** A removed bed keeps its row, because orders may refer to it. One statement, because an offer has up to 500 beds. */
async function replaceBeds(tx: SqlTransaction, offerId: string, beds: readonly PublishedBed[]): Promise<void> {
  await tx.$executeRawUnsafe(REMOVE_BEDS, offerId);
  await tx.$executeRawUnsafe(KEEP_BEDS, offerId, JSON.stringify(beds));
}
