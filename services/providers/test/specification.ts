import { dayTime, id, instant, money, plainDate, region } from '@aleumet/domain';
import { specificationOf } from '@aleumet/testkit/specification';
import { offerDecider } from '../src/offer/decider.ts';
import type { OfferFacts, Terms } from '../src/offer/offer.ts';
import type { Bed } from '../src/offer/terms/stay.ts';
import { phone } from '../src/phone.ts';
import { providerDecider } from '../src/provider/decider.ts';
import type { Particulars } from '../src/provider/provider.ts';
import { catalogue } from '../src/refusals.ts';

export const MOMENT = { now: instant('2026-02-02T04:00:00Z'), today: plainDate('2026-02-02') };
export const providerId = id<'ProviderId'>('0190a8a0-0b00-7000-8000-000000000001');
export const otherProviderId = id<'ProviderId'>('0190a8a0-0b00-7000-8000-000000000002');
export const offerId = id<'OfferId'>('0190a8a0-0700-7000-8000-000000000001');
export const bedId = (number: number) => id<'BedId'>(`0190a8a0-0600-7000-8000-00000000000${number}`);

export const particulars: Particulars = {
  bin: '040540012345',
  binDigest: 'own',
  name: { kk: 'Алатау', ru: 'Алатау', en: 'Alatau' },
  region: region('75'),
  kinds: ['SANATORIUM_RESORT_TREATMENT'],
  address: 'Алматы',
  phone: phone('+77270000101'),
};

export const terms: Terms = {
  kind: 'SANATORIUM_RESORT_TREATMENT',
  region: region('75'),
  price: money(1_800_000),
  unit: 'BED_DAY',
  profile: 'GENERAL',
  arrivalTime: dayTime('12:00', 'arrivalTime'),
  departureTime: dayTime('10:00', 'departureTime'),
  meals: 'төрт рет',
  diagnostics: 'ЭКГ',
  treatment: 'массаж',
  address: 'Алматы',
  phone: phone('+77270000101'),
};

export const own = { binDigest: 'own' };

const registered: OfferFacts = {
  provider: { id: providerId, status: 'registered', kinds: ['SANATORIUM_RESORT_TREATMENT'] },
  bedsElsewhere: [],
};

export function bed(number: number): Bed {
  const plain = { placeType: 'екі орындық бөлме', bedType: 'бір орындық', heightCm: 50, floor: 1, roomArea: 18.5 };
  return { bedId: bedId(number), ...plain, otherBeds: 1, accessibility: '' };
}

export const aboutProvider = specificationOf(providerDecider, { sameBin: null }, catalogue);
export const aboutOffer = specificationOf(offerDecider, registered, catalogue);
