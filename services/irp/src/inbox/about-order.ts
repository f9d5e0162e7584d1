import { id, instant } from '@aleumet/domain';
import type { Message } from '@aleumet/messaging';

type OrderEvent = { about: { personId: string; measureId: string; orderId: string; providerId: string } };

/** The contents of every event of an order that this service needs. */
export function aboutOrder({ about: { personId, measureId, orderId, providerId } }: OrderEvent, { time }: Message) {
  return {
    personId: id<'PersonId'>(personId, 'person_id'),
    measureId: id<'MeasureId'>(measureId, 'measure_id'),
    orderId: id<'OrderId'>(orderId, 'order_id'),
    providerId: id<'ProviderId'>(providerId, 'provider_id'),
    recordedAt: instant(time),
  };
}
