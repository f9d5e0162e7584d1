import { reaction } from '@aleumet/messaging';
import { OrderVoidedSchema } from '@aleumet/proto-events';
import { releaseFor } from './order-ended.ts';

/** The order does not stand. Money was reserved when the queue denied the choice, not when payments refused it. */
export const onOrderVoided = reaction(OrderVoidedSchema, releaseFor);
