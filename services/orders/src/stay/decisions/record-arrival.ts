import { dayOf, type Instant, type Moment, type OrderId, repeated } from '@aleumet/domain';
import type { ActingProvider } from '../../people/parties.ts';
import { refuse } from '../../refusals.ts';
import type { OrderPart } from '../../terms/fulfilment-part.ts';
import type { PresentedDocuments, Stay, StayOutput } from '../stay.ts';

export type RecordArrival = Moment & {
  type: 'RecordArrival';
  orderId: OrderId;
  by: ActingProvider;
  arrivedAt: Instant;
  presented: PresentedDocuments;
};

/**
 * The provider records the date and time of arrival (A2-30a), from the agreed day of arrival on (GAP-12), and before the agreed day
 * of departure, because a stay has at least one night.
 */
export function recordArrival({ standing, fulfilment: stay }: OrderPart<Stay>, command: RecordArrival): StayOutput[] {
  const { orderId, arrivedAt, presented, now } = command;
  if (stay.status !== 'BOOKED')
    return repeated({ arrivedAt: stay.arrivedAt, presented: stay.presented }, { arrivedAt, presented });
  if (standing !== 'ACCEPTED') refuse('ORDER_NOT_ACCEPTED');
  if (dayOf(arrivedAt) < stay.arrivalOn) refuse('ARRIVAL_TOO_EARLY', { arrivalOn: stay.arrivalOn });
  if (arrivedAt > now) refuse('ARRIVAL_IN_FUTURE');
  if (dayOf(arrivedAt) >= stay.departureOn) refuse('ARRIVAL_AFTER_STAY', { departureOn: stay.departureOn });
  requireDocuments(presented);
  return [
    { type: 'ArrivalRecorded', orderId, arrivedAt, presented, recordedAt: now }, // A2-29a
    { type: 'OrderServed', orderId, servedOn: dayOf(arrivedAt), quantity: 0, servedAt: now },
  ];
}

/** Refuses unless the identity document, the sanatorium-resort card and the notice of the bed were all presented (A2-29a). */
function requireDocuments({ identityDocument, sanatoriumCard, bedNotice }: PresentedDocuments): void {
  if (!identityDocument || !sanatoriumCard || !bedNotice) refuse('DOCUMENTS_NOT_PRESENTED');
}
