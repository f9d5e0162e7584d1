import type { BedId, PlainDate } from '@aleumet/domain';

/** A bed with everything that the notice A2/F7 prints about it. */
export type BedFact = {
  bedId: BedId;
  removed: boolean;
  placeType: string;
  bedType: string;
  heightCm: number;
  floor: number;
  roomArea: string;
  otherBeds: number;
  accessibility: string;
};

/** What the notice A2/F7 prints of the offer. */
export type StayOfferFact = {
  arrivalTime: string;
  departureTime: string;
  meals: string;
  diagnostics: string;
  treatment: string;
  address: string;
  phone: string;
};

/**
 * The data, besides the order, needed for a stay: the published offer, the bed, and the first night on which it is booked by
 * another order.
 */
export type StayFacts = { offer: StayOfferFact; bed: BedFact | null; bedTakenOn: PlainDate | null };
