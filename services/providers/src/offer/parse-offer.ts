import { dayTime, filled, id, InvalidInput, money, region, tariffUnit } from '@aleumet/domain';
import type { BedInput, PublishOfferInput } from '../generated/graphql.ts';
import { phone } from '../phone.ts';
import type { Bed, Terms } from './offer.ts';

/** Reads the terms of an offer as a client gives them: the fields of A2/F7. */
export function parseTerms(input: PublishOfferInput): Terms {
  return {
    kind: input.kind,
    region: region(input.region),
    price: money(input.price.tiyn, 'input.price'),
    unit: tariffUnit(input.kind, input.unit, 'input.unit'),
    profile: input.profile,
    arrivalTime: dayTime(input.arrivalTime),
    departureTime: dayTime(input.departureTime),
    meals: filled(input.meals, 'input.meals'),
    diagnostics: filled(input.diagnostics, 'input.diagnostics'),
    treatment: filled(input.treatment, 'input.treatment'),
    address: input.address,
    phone: phone(input.phone, 'input.phone'),
  };
}

/** Reads the beds of an offer, each named once. */
export function parseBeds(inputs: readonly BedInput[]): Bed[] {
  if (new Set(inputs.map((bed) => bed.id)).size !== inputs.length) throw new InvalidInput('input.beds', 'NAMED_TWICE');
  return inputs.map(parseBed);
}

function parseBed(input: BedInput): Bed {
  const { heightCm, floor, roomArea, otherBeds, accessibility } = input;
  return {
    bedId: id(input.id),
    placeType: input.placeType,
    bedType: input.bedType,
    heightCm,
    floor,
    roomArea,
    otherBeds,
    accessibility: accessibility ?? '',
  };
}
