import type { Job } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { expireMeasures } from './expire-measures.ts';

/** Jobs of this service. */
export const jobs: Job<Deps>[] = [expireMeasures];
