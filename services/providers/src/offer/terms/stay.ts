import {
  type BedId,
  column,
  type DayTime,
  dayTime,
  decimalNumber,
  filled,
  id,
  idOf,
  InvalidInput,
  oneOfWords,
  text,
  textAs,
  wholeNumber,
} from '@aleumet/domain';
import { type Phone, phone } from '../../phone.ts';

/** Profiles on which contraindications depend (A2/F1, SAN-C-05 and SAN-C-12). */
export const PROFILES = ['GENERAL', 'VISION', 'SPINAL', 'TUBERCULOSIS'] as const;
export type Profile = (typeof PROFILES)[number];

/** The data of an offer of stays in the notice A2/F7, without the bed. */
export type StayTerms = {
  profile: Profile;
  arrivalTime: DayTime;
  departureTime: DayTime;
  meals: string;
  diagnostics: string;
  treatment: string;
  address: string;
  phone: Phone;
};

/** A bed with the data in A2/F7. This service does not know whether it is free. */
export type Bed = {
  bedId: BedId;
  placeType: string;
  bedType: string;
  heightCm: number;
  floor: number;
  /** Square metres. */
  roomArea: number;
  otherBeds: number;
  /** Empty: no special conditions. */
  accessibility: string;
};

/** The columns of the terms. */
export const stayTerms = {
  profile: oneOfWords(PROFILES),
  arrivalTime: textAs(dayTime),
  departureTime: textAs(dayTime),
  meals: text,
  diagnostics: text,
  treatment: text,
  address: text,
  phone: textAs(phone),
};

/** The columns of a bed. */
export const bedColumns = {
  bedId: column('id', idOf<'BedId'>()),
  placeType: text,
  bedType: text,
  heightCm: wholeNumber,
  floor: wholeNumber,
  roomArea: decimalNumber,
  otherBeds: wholeNumber,
  accessibility: text,
};

type Given<Of, Parsed extends keyof Of> = Omit<Of, Parsed> & Record<Parsed, string>;

/** Reads the terms given by a client: the fields of A2/F7. */
export function parseStayTerms(input: Given<StayTerms, 'arrivalTime' | 'departureTime' | 'phone'>): StayTerms {
  return {
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

type GivenBed = Omit<Bed, 'bedId' | 'accessibility'> & { id: string; accessibility?: string | null | undefined };

/** Reads the beds of an offer; each may occur only once. */
export function parseBeds(inputs: readonly GivenBed[]): Bed[] {
  if (new Set(inputs.map((bed) => bed.id)).size !== inputs.length) throw new InvalidInput('input.beds', 'NAMED_TWICE');
  return inputs.map(({ id: bedId, placeType, bedType, heightCm, floor, roomArea, otherBeds, accessibility }) => ({
    ...{ bedId: id<'BedId'>(bedId), placeType, bedType, heightCm, floor, roomArea, otherBeds },
    accessibility: accessibility ?? '',
  }));
}
