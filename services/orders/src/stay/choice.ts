import type { BedId, PlainDate } from '@aleumet/domain';

/** The recipient's choice of a stay. */
export type StayChoice = { family: 'stay'; bedId: BedId; arrivalOn: PlainDate; departureOn: PlainDate };

/** The day whose guaranteed amount, budget and right apply: the day of arrival (A2-26a). */
export function tariffDayOf({ arrivalOn }: StayChoice): PlainDate {
  return arrivalOn;
}
