import { reaction } from '@aleumet/messaging';
import { OrderCancelledSchema } from '@aleumet/proto-events';
import { releaseFor } from './order-ended.ts';

/** One side has cancelled the order: it needs no money (A2-33). */
export const onOrderCancelled = reaction(OrderCancelledSchema, releaseFor);
