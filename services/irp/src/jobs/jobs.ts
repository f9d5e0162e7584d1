import type { Job } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { expireMeasures } from './expire-measures.ts';

/** What this service looks for by itself. */
export const jobs: Job<Deps>[] = [expireMeasures];
