import type { Job } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { withdrawExcludedOffers } from './withdraw-excluded-offers.ts';

/** What this service looks for by itself. */
export const jobs: Job<Deps>[] = [withdrawExcludedOffers];
