import type { Job } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { withdrawExcludedOffers } from './withdraw-excluded-offers.ts';

/** Jobs of this service. */
export const jobs: Job<Deps>[] = [withdrawExcludedOffers];
