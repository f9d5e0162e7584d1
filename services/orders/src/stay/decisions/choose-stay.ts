import { type PlainDate, SERVICES, type ServiceKind } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { Chosen } from '../../terms/fulfilment-part.ts';
import type { OrderPolicy } from '../../terms/policy.ts';
import { countBedDays } from '../bed-days.ts';
import type { StayChoice } from '../choice.ts';
import type { StayFacts } from '../facts.ts';
import type { Stay } from '../stay.ts';

type Given = { kind: ServiceKind; facts: StayFacts; policy: OrderPolicy; today: PlainDate };

/**
 * The recipient chooses a bed that is free for the whole stay (A2-28a), for at most 14 days, from tomorrow on. The
 * guaranteed amount, the budget and the right are those of the day of arrival.
 */
export function chooseStay(choice: StayChoice, { kind, facts, policy, today }: Given): Chosen<Stay> {
  const { arrivalOn } = choice;
  if (SERVICES[kind].family !== 'stay') refuse('NOT_A_STAY', { kind });
  if (!facts.bed || facts.bed.removed) refuse('BED_NOT_OFFERED');
  if (arrivalOn <= today) refuse('ARRIVAL_NOT_IN_FUTURE', { arrivalOn });
  const quantity = countBedDays(policy, choice); // A2-26b
  if (facts.bedTakenOn) refuse('BED_TAKEN', { night: facts.bedTakenOn });
  return { fulfilment: { ...choice, status: 'BOOKED' }, quantity, tariffOn: arrivalOn, beginsOn: arrivalOn }; // A2-26a
}
