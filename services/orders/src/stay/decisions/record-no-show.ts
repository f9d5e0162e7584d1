import type { Moment, OrderId } from '@aleumet/domain';
import type { ActingProvider } from '../../people/parties.ts';
import { refuse } from '../../refusals.ts';
import type { OrderPart } from '../../terms/fulfilment-part.ts';
import type { Stay, StayOutput } from '../stay.ts';

export type RecordNoShow = Moment & { type: 'RecordNoShow'; orderId: OrderId; by: ActingProvider };

/** The provider records that the recipient did not arrive (A2-30b), from the day after the agreed day of arrival (GAP-12). */
export function recordNoShow({ standing, fulfilment: stay }: OrderPart<Stay>, command: RecordNoShow): StayOutput[] {
  const { orderId, now, today } = command;
  if (standing === 'NOT_TAKEN') return [];
  if (standing !== 'ACCEPTED') refuse('ORDER_NOT_ACCEPTED');
  if (today <= stay.arrivalOn) refuse('NO_SHOW_TOO_EARLY', { arrivalOn: stay.arrivalOn });
  return [{ type: 'NoShowRecorded', orderId, recordedAt: now, closedOn: today }];
}
