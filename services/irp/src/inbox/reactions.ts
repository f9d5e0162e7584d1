import type { Reaction } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { recordArrival } from './arrival-recorded.ts';
import { forgetIdentity, keepIdentity } from './identity.ts';
import { recordNoShow } from './no-show-recorded.ts';
import { recordServiceRefusal } from './service-refused-after-arrival.ts';
import { recordStay } from './stay-completed.ts';

/** What this service does when others tell it something. */
export const reactions: Reaction<Deps>[] = [
  keepIdentity,
  forgetIdentity,
  recordArrival,
  recordStay,
  recordNoShow,
  recordServiceRefusal,
];
