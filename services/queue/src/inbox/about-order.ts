import { id } from '@aleumet/domain';

type OrderEvent = { about: { entryId: string; orderId: string } };

/** Returns the entry and the order of an event of orders. */
export function aboutOrder({ about: { entryId, orderId } }: OrderEvent) {
  return { entryId: id<'EntryId'>(entryId, 'entry_id'), orderId: id<'OrderId'>(orderId, 'order_id') };
}
