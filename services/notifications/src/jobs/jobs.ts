import type { Job } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { deliverWaitingSms } from './deliver-waiting-sms.ts';

/** What this service does by itself. */
export const jobs: Job<Deps>[] = [deliverWaitingSms];
