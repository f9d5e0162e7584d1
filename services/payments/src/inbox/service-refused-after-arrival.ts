import { reaction } from '@aleumet/messaging';
import { ServiceRefusedAfterArrivalSchema } from '@aleumet/proto-events';
import { releaseFor } from './order-ended.ts';

/** The provider did not serve: nothing is owed (A2-30c, GAP-11). */
export const onServiceRefusedAfterArrival = reaction(ServiceRefusedAfterArrivalSchema, releaseFor);
