import { type Moment, type OrderId, repeated } from '@aleumet/domain';
import type { ActingProvider } from '../../people/parties.ts';
import { refuse } from '../../refusals.ts';
import type { OrderPart } from '../../terms/fulfilment-part.ts';
import type { Stay, StayOutput } from '../stay.ts';

export type RefuseServiceAfterArrival = Moment & {
  type: 'RefuseServiceAfterArrival';
  orderId: OrderId;
  by: ActingProvider;
  reason: string;
};

/**
 * The provider records that it broke off the service, because the recipient did not fulfil the obligations after arrival (A2-30c).
 */
export function refuseServiceAfterArrival(part: OrderPart<Stay>, command: RefuseServiceAfterArrival): StayOutput[] {
  const { orderId, reason, now, today } = command;
  if (part.standing === 'BROKEN_OFF') return repeated(part.reason, reason);
  if (part.standing !== 'IN_SERVICE') refuse('RECIPIENT_NOT_ARRIVED');
  if (reason.trim() === '') refuse('REASON_MISSING');
  return [{ type: 'ServiceRefusedAfterArrival', orderId, reason, recordedAt: now, closedOn: today }];
}
