import { type Reaction, replicaReactions } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { recordArrival } from './arrival-recorded.ts';
import { recordNoShow } from './no-show-recorded.ts';
import { recordServiceRefusal } from './service-refused-after-arrival.ts';
import { recordStay } from './stay-completed.ts';

/** What this service does when others tell it something. */
export const reactions: Reaction<Deps>[] = [...replicaReactions(), recordArrival, recordStay, recordNoShow, recordServiceRefusal];
