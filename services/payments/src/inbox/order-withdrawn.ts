import { reaction } from '@aleumet/messaging';
import { OrderWithdrawnSchema } from '@aleumet/proto-events';
import { releaseFor } from './order-ended.ts';

/** The recipient has withdrawn the order: it needs no money (GAP-10). */
export const onOrderWithdrawn = reaction(OrderWithdrawnSchema, releaseFor);
