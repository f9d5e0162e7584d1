import { id, InvalidInput, money } from '@aleumet/domain';
import { dayTime } from '../day-time.ts';
import type { BedInput, PublishOfferInput } from '../generated/graphql.ts';
import { phone } from '../phone.ts';
import { plainText } from '../plain-text.ts';
import { region } from '../region.ts';
import type { Bed, Terms } from './offer.ts';

const MOST_BEDS = 500;

/** Reads the terms of an offer as a client gives them: the fields of A2/F7. */
export function parseTerms(input: PublishOfferInput): Terms {
  if (input.price.tiyn <= 0) throw new InvalidInput('price', 'not above zero');
  return {
    kind: input.kind,
    region: region(input.region),
    price: money(input.price.tiyn, 'price'),
    unit: input.unit,
    profile: input.profile,
    arrivalTime: dayTime(input.arrivalTime, 'arrivalTime'),
    departureTime: dayTime(input.departureTime, 'departureTime'),
    meals: plainText(input.meals, 'meals'),
    diagnostics: plainText(input.diagnostics, 'diagnostics'),
    treatment: plainText(input.treatment, 'treatment'),
    address: plainText(input.address, 'address'),
    phone: phone(input.phone),
  };
}

/** Reads the beds of an offer: at least one, each named once. */
export function parseBeds(inputs: readonly BedInput[]): Bed[] {
  if (inputs.length < 1 || inputs.length > MOST_BEDS) throw new InvalidInput('beds', `between 1 and ${MOST_BEDS}`);
  if (new Set(inputs.map((bed) => bed.id)).size !== inputs.length) throw new InvalidInput('beds', 'a bed is named twice');
  return inputs.map((bed, at) => parseBed(bed, `beds.${at}`));
}

function parseBed(input: BedInput, path: string): Bed {
  const { heightCm, floor, roomArea, otherBeds, accessibility } = input;
  if (heightCm <= 0) throw new InvalidInput(`${path}.heightCm`, 'not above zero');
  if (roomArea <= 0) throw new InvalidInput(`${path}.roomArea`, 'not above zero');
  if (otherBeds < 0) throw new InvalidInput(`${path}.otherBeds`, 'below zero');
  return {
    bedId: id(input.id),
    placeType: plainText(input.placeType, `${path}.placeType`),
    bedType: plainText(input.bedType, `${path}.bedType`),
    heightCm,
    floor,
    roomArea,
    otherBeds,
    accessibility: accessibility?.trim() ?? '',
  };
}
