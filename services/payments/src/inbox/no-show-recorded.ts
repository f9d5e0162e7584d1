import { reaction } from '@aleumet/messaging';
import { NoShowRecordedSchema } from '@aleumet/proto-events';
import { releaseFor } from './order-ended.ts';

/** The recipient did not come: nothing was served (A2-30b, GAP-11). */
export const onNoShowRecorded = reaction(NoShowRecordedSchema, releaseFor);
