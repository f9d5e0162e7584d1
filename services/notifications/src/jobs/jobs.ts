import type { Job } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { deliverWaitingSms } from './deliver-waiting-sms.ts';

/** Jobs of this service. */
export const jobs: Job<Deps>[] = [deliverWaitingSms];
