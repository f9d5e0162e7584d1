import {
  column,
  idOf,
  moment,
  type OfferId,
  oneOfWords,
  record,
  region,
  rowOf,
  SERVICE_KINDS,
  textAs,
  tiyn,
  unionBy,
  UNITS,
} from '@aleumet/domain';
import type { Bed as BedRow, Offer as OfferRow, Prisma } from '../generated/prisma/client.ts';
import type { KnownOffer } from './offer.ts';
import { type Bed, bedColumns, stayTerms } from './terms/stay.ts';

export type OfferWithBeds = OfferRow & { beds: readonly BedRow[] };

/** What is read with an offer: all that it offers, in the order of its provider. */
export const WHOLE = { beds: { where: { removed: false }, orderBy: { position: 'asc' } } } as const satisfies Prisma.OfferInclude;

const published = { id: idOf<'OfferId'>(), providerId: idOf<'ProviderId'>(), publishedAt: moment };
const head = rowOf('offer', unionBy('status', { published, withdrawn: { ...published, withdrawnAt: moment } }));
const terms = rowOf(
  'offer',
  record({
    kind: oneOfWords(SERVICE_KINDS),
    region: textAs(region),
    price: column('priceTiyn', tiyn),
    unit: oneOfWords(UNITS),
    ...stayTerms,
  }),
);
const bed = rowOf('bed', record(bedColumns));

/** Reads an offer's row and those of its beds. */
export function fromRow(row: OfferWithBeds): KnownOffer {
  return { ...head.fromRow(row), terms: terms.fromRow(row), beds: row.beds.map(bed.fromRow) };
}

/** The columns of an offer. */
export function toRow(offer: KnownOffer) {
  return { ...head.toRow(offer), ...terms.toRow(offer.terms) };
}

/** The columns of a bed in its place. */
export function toBedRow(one: Bed, offerId: OfferId, position: number) {
  return { ...bed.toRow(one), offerId, position };
}
