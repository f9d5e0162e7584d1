import { dayOf, daysBetween, type Moment, type OrderId, type PlainDate, repeated } from '@aleumet/domain';
import type { ActingProvider } from '../../people/parties.ts';
import { refuse } from '../../refusals.ts';
import type { OrderPart } from '../../terms/fulfilment-part.ts';
import type { Stay, StayOutput } from '../stay.ts';

export type CompleteStay = Moment & { type: 'CompleteStay'; orderId: OrderId; by: ActingProvider; departedOn: PlainDate };

/**
 * The provider records the day of departure, the agreed day or an earlier one. Served are the bed-days of the order minus the
 * nights not used, and the act covers them (GAP-9, GAP-13).
 */
export function completeStay({ standing, quantity, fulfilment: stay }: OrderPart<Stay>, command: CompleteStay): StayOutput[] {
  const { orderId, departedOn, now, today } = command;
  if (stay.status === 'DEPARTED') return repeated(stay.departedOn, departedOn);
  if (standing !== 'IN_SERVICE' || stay.status !== 'ARRIVED') refuse('RECIPIENT_NOT_ARRIVED');
  if (departedOn > today) refuse('DEPARTURE_IN_FUTURE');
  // The stay ends with the agreed term, which is the permitted one at most (A2-26b).
  if (departedOn > stay.departureOn) refuse('DEPARTURE_AFTER_ORDER', { departureOn: stay.departureOn });
  if (departedOn <= dayOf(stay.arrivedAt)) refuse('DEPARTURE_BEFORE_ARRIVAL', { departedOn });
  const bedDays = quantity - daysBetween(departedOn, stay.departureOn);
  return [
    { type: 'OrderServed', orderId, servedOn: departedOn, quantity: bedDays, servedAt: now },
    { type: 'StayCompleted', orderId, departedOn, bedDays, completedAt: now, closedOn: today },
  ];
}
