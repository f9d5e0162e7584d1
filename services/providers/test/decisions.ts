import { id, instant, money, plainDate, Refusal } from '@aleumet/domain';
import { dayTime } from '../src/day-time.ts';
import { offerDecider, type OfferCommand } from '../src/offer/decider.ts';
import type { Bed, Offer, OfferFacts, Terms } from '../src/offer/offer.ts';
import { phone } from '../src/phone.ts';
import { providerDecider, type ProviderCommand } from '../src/provider/decider.ts';
import type { Particulars, Provider } from '../src/provider/provider.ts';
import { region } from '../src/region.ts';

export const MOMENT = { now: instant('2026-02-02T04:00:00Z'), today: plainDate('2026-02-02') };
export const providerId = id<'ProviderId'>('0190a8a0-0b00-7000-8000-000000000001');
export const otherProviderId = id<'ProviderId'>('0190a8a0-0b00-7000-8000-000000000002');
export const offerId = id<'OfferId'>('0190a8a0-0700-7000-8000-000000000001');
export const bedId = (number: number) => id<'BedId'>(`0190a8a0-0600-7000-8000-00000000000${number}`);

export const particulars: Particulars = {
  bin: '040540012345',
  binDigest: 'own',
  names: { kk: 'Алатау', ru: 'Алатау', en: 'Alatau' },
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

export const registered: OfferFacts = {
  provider: { id: providerId, status: 'registered', kinds: ['SANATORIUM_RESORT_TREATMENT'] },
  bedsElsewhere: [],
};

export function bed(number: number): Bed {
  const plain = { placeType: 'екі орындық бөлме', bedType: 'бір орындық', heightCm: 50, floor: 1, roomArea: 18.5 };
  return { bedId: bedId(number), ...plain, otherBeds: 1, accessibility: '' };
}

/** The entry to which the commands have led, from nothing. */
export function providerAfter(...commands: ProviderCommand[]): Provider {
  const { initial, decide, evolve } = providerDecider;
  return commands.reduce((state, command) => decide(state, command, { sameBin: null }).reduce(evolve, state), initial);
}

/** The offer to which the commands of its registered provider have led, from nothing. */
export function offerAfter(...commands: OfferCommand[]): Offer {
  const { initial, decide, evolve } = offerDecider;
  return commands.reduce((state, command) => decide(state, command, registered).reduce(evolve, state), initial);
}

/** The code and details with which a rule says no. */
export function refusalOf(ask: () => unknown): object | undefined {
  try {
    ask();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, ...error.details };
    throw error;
  }
  return undefined;
}
