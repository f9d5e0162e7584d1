import { type Amounts, amountsOf, costOf, type Money, NO_PRODUCT, type PlainDate } from '@aleumet/domain';
import { tariffInForce } from '@aleumet/messaging';
import { type PageArguments, readPage, shown, type SortOrder, toConnection } from '@aleumet/server';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { STAY_KIND } from './kinds.ts';
import { toBedFact } from './fact-rows.ts';
import { toOfferFact, toTariff } from '../terms/fact-rows.ts';

export type FreeBedRecord = {
  bedId: string;
  offerId: string;
  providerId: string;
  placeType: string;
  bedType: string;
  floor: number;
  otherBeds: number;
  accessibility: string;
  bedDays: number;
  price: Money;
  /** An error when the guaranteed amount, which is the same for all beds, cannot be read: the bed and its price are still shown. */
  guaranteed: Money | Error | null;
  coPayment: Money | Error | null;
  fundsLikely: boolean | Error | null;
};

export type FreeBedSearch = {
  region: string | null;
  arrivalOn: PlainDate;
  departureOn: PlainDate;
  bedDays: number;
  /** The department that would pay, and its region. */
  payer: { departmentId: string; region: string };
};

/**
 * Offers that have not been withdrawn, of registered providers, without a booking in any night of the stay. Offers are read in the
 * order of price, and their beds below them, so reading stops when the page is full (10,000 beds of all regions: 96 -> 3 ms). Where
 * many offers have the same price, the offer precedes the bed in the order, so that a page never sorts all beds of one price.
 * OFFSET 0 and the count prevent PostgreSQL from rewriting this to joins of whole tables.
 */
const STATEMENT = `
SELECT o.price_tiyn AS "unitPriceTiyn", o.offer_id::text AS "offerId", b.bed_id::text AS "bedId",
  to_jsonb(b) AS bed, to_jsonb(o) AS offer, to_jsonb(g) AS guaranteed,
  (SELECT free_tiyn FROM budget_hints WHERE department_id = $5::uuid AND kind = o.kind AND year = extract(year FROM $2::date)) AS free_tiyn
FROM (SELECT offers.* FROM offers JOIN providers USING (provider_id)
  WHERE kind = '${STAY_KIND}' AND region = $1 AND NOT withdrawn AND excluded_on IS NULL
    AND (price_tiyn, offer_id) >= ($6::bigint, $7::uuid) ORDER BY price_tiyn, offer_id) o
CROSS JOIN LATERAL (SELECT beds.* FROM beds WHERE beds.offer_id = o.offer_id AND NOT removed
  AND (o.price_tiyn, o.offer_id, bed_id) > ($6::bigint, $7::uuid, $8::uuid)
  AND (SELECT count(*) FROM (SELECT FROM bookings WHERE bookings.bed_id = beds.bed_id AND night >= $2::date AND night < $3::date LIMIT 1) AS taken) = 0
  OFFSET 0) b
LEFT JOIN LATERAL (${tariffInForce({ kind: 'o.kind', product: `'${NO_PRODUCT}'`, region: '$4', on: '$2::date' })}) g ON true
ORDER BY o.price_tiyn, o.offer_id, b.bed_id LIMIT $9::int`;
const OF_ALL_REGIONS = STATEMENT.replace('region = $1', '$1::text IS NULL');

/** The columns by which the page is sorted, and from which a bed is read. */
type Row = { unitPriceTiyn: bigint; offerId: string; bedId: string } & BedRow;
type BedRow = { bed: unknown; offer: unknown; guaranteed: unknown; free_tiyn: bigint | null };

const CHEAPEST: SortOrder = [
  { column: 'unitPriceTiyn', kind: 'bigint', direction: 'asc' },
  { column: 'offerId', kind: 'uuid', direction: 'asc' },
  { column: 'bedId', kind: 'uuid', direction: 'asc' },
];
const NO_ID = '00000000-0000-0000-0000-000000000000';
const BEFORE_ALL = [-1n, NO_ID, NO_ID];

/** One statement for a page of free beds, cheapest first. */
export async function findFreeBeds(db: PrismaClient, search: FreeBedSearch, paging: PageArguments) {
  const { region, arrivalOn, departureOn, payer } = search;
  const page = readPage(paging, { name: 'Query.freeBeds', order: CHEAPEST, filter: { region, arrivalOn, departureOn } });
  const values = [region, arrivalOn, departureOn, payer.region, payer.departmentId, ...(page.after ?? BEFORE_ALL), page.limit];
  const rows = await db.$queryRawUnsafe<Row[]>(region === null ? OF_ALL_REGIONS : STATEMENT, ...values);
  return toConnection(rows, page, (row) => toFreeBed(row, search.bedDays));
}

function toFreeBed({ bed, offer, guaranteed, free_tiyn }: BedRow, bedDays: number): FreeBedRecord {
  const { offerId, providerId, price, unit } = toOfferFact(offer);
  const { bedId, placeType, bedType, floor, otherBeds, accessibility } = toBedFact(bed);
  const offered = { per: unit, amount: price };
  const split = shown('guaranteed amount', () => {
    const most = toTariff(guaranteed ?? null);
    return most && amountsOf({ offered, guaranteed: most }, bedDays);
  });
  return {
    ...{ bedId, offerId, providerId, placeType, bedType, floor, otherBeds, accessibility, bedDays },
    price: costOf(offered, bedDays),
    guaranteed: partOf(split, (amounts) => amounts.guaranteed),
    coPayment: partOf(split, (amounts) => amounts.coPayment),
    fundsLikely: free_tiyn === null ? null : partOf(split, (amounts) => Number(free_tiyn) >= amounts.guaranteed.tiyn),
  };
}

function partOf<Part>(split: Amounts | Error | null, take: (amounts: Amounts) => Part): Part | Error | null {
  return split === null || split instanceof Error ? split : take(split);
}
