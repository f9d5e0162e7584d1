import { reaction } from '@aleumet/messaging';
import { OrderRefusedSchema } from '@aleumet/proto-events';
import { releaseFor } from './order-ended.ts';

/** The provider has refused: the order needs no money (A2-28c). */
export const onOrderRefused = reaction(OrderRefusedSchema, releaseFor);
