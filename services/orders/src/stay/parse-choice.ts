import { id, plainDate } from '@aleumet/domain';
import type { StayToSignInput } from '../generated/graphql.ts';
import type { StayChoice } from './choice.ts';

/** Reads what the recipient chooses of a stay. */
export function parseStayChoice({ bedId, arrivalOn, departureOn }: StayToSignInput): StayChoice {
  return {
    family: 'stay',
    bedId: id(bedId, 'bedId'),
    arrivalOn: plainDate(arrivalOn, 'arrivalOn'),
    departureOn: plainDate(departureOn, 'departureOn'),
  };
}
