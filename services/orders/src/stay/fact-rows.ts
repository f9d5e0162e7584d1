import { z } from 'zod';
import { id, plainDate } from '@aleumet/domain';
import type { StayChoice } from './choice.ts';
import type { BedFact, StayFacts } from './facts.ts';

/** Rows of the replicas as returned by `to_jsonb`, converted to facts. */
const bedTerms = z.object({
  placeType: z.string(),
  bedType: z.string(),
  heightCm: z.number(),
  floor: z.number(),
  roomArea: z.string(),
  otherBeds: z.number(),
  accessibility: z.string(),
});
const bedRow = z.object({ bed_id: z.string(), removed: z.boolean(), terms: bedTerms });
const offerTerms = z.object({
  arrivalTime: z.string(),
  departureTime: z.string(),
  meals: z.string(),
  diagnostics: z.string(),
  treatment: z.string(),
  address: z.string(),
  phone: z.string(),
});
const offerRow = z.object({ terms: offerTerms });

type Parameters = { offer: string; bed: string; from: string; to: string };

/** The data, besides the offer, needed for a stay, as columns of a larger statement. */
export const STAY_FACTS = ({ offer, bed, from, to }: Parameters) => `
(SELECT to_jsonb(b) FROM beds b WHERE bed_id = ${bed}::uuid AND offer_id = ${offer}::uuid) AS bed,
(SELECT min(night)::text FROM bookings WHERE bed_id = ${bed}::uuid AND night >= ${from}::date AND night < ${to}::date) AS bed_taken_on`;

/** The values of `bed`, `from` and `to`, in that order. */
export function stayFactValues({ bedId, arrivalOn, departureOn }: StayChoice): string[] {
  return [bedId, arrivalOn, departureOn];
}

/** The rows that `STAY_FACTS` selects, beside that of the offer. */
export type StayFactRow = { offer: unknown; bed: unknown; bed_taken_on: string | null };

export function toStayFacts({ offer, bed, bed_taken_on }: StayFactRow): StayFacts {
  return {
    offer: offerRow.parse(offer).terms,
    bed: bed === null ? null : toBedFact(bed),
    bedTakenOn: bed_taken_on === null ? null : plainDate(bed_taken_on),
  };
}

export function toBedFact(row: unknown): BedFact {
  const { bed_id, removed, terms } = bedRow.parse(row);
  return { bedId: id(bed_id), removed, ...terms };
}
