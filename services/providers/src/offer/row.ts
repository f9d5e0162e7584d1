import { dayTime, id, instant, money, type OfferId, oneOf, region, SERVICE_KINDS, UNITS } from '@aleumet/domain';
import type { Bed as BedRow, Offer as OfferRow } from '../generated/prisma/client.ts';
import { phone } from '../phone.ts';
import { type Bed, type KnownOffer, PROFILES, type Terms } from './offer.ts';

export type OfferWithBeds = OfferRow & { beds: readonly BedRow[] };

export function toRow({ id: offerId, providerId, terms, publishedAt, ...offer }: KnownOffer, version: number): OfferRow {
  const { price, ...printed } = terms;
  return {
    id: offerId,
    version: BigInt(version),
    status: offer.status,
    providerId,
    ...printed,
    priceTiyn: BigInt(price.tiyn),
    publishedAt: new Date(publishedAt),
    withdrawnAt: offer.status === 'withdrawn' ? new Date(offer.withdrawnAt) : null,
  };
}

export function toBedRow({ bedId, ...bed }: Bed, offerId: OfferId, position: number): BedRow {
  return { id: bedId, offerId, position, removed: false, ...bed };
}

/** Parses an offer's row and those of its beds into the state they stand for. */
export function fromRow(row: OfferWithBeds): KnownOffer {
  const offer = {
    id: id<'OfferId'>(row.id),
    providerId: id<'ProviderId'>(row.providerId),
    terms: toTerms(row),
    beds: row.beds.map(toBed),
    publishedAt: instant(row.publishedAt),
  };
  if (row.withdrawnAt) return { ...offer, status: 'withdrawn', withdrawnAt: instant(row.withdrawnAt) };
  return { ...offer, status: 'published' };
}

function toTerms(row: OfferRow): Terms {
  const { meals, diagnostics, treatment, address } = row;
  return {
    kind: oneOf(SERVICE_KINDS, row.kind, 'kind'),
    region: region(row.region),
    price: money(Number(row.priceTiyn)),
    unit: oneOf(UNITS, row.unit, 'unit'),
    profile: oneOf(PROFILES, row.profile, 'profile'),
    arrivalTime: dayTime(row.arrivalTime, 'arrivalTime'),
    departureTime: dayTime(row.departureTime, 'departureTime'),
    meals,
    diagnostics,
    treatment,
    address,
    phone: phone(row.phone),
  };
}

function toBed({ id: bedId, offerId: _, position: __, removed: ___, ...bed }: BedRow): Bed {
  return { bedId: id(bedId), ...bed };
}
