import type { Job } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { askRegisters } from './ask-registers.ts';
import { expireInvitations } from './expire-invitations.ts';
import { moveTerms } from './move-terms.ts';
import { returnResults } from './return-results.ts';

/**
 * The jobs of this service in the order in which a sweep runs them: deadlines first, so that the others use the newest calendar.
 */
export const jobs: Job<Deps>[] = [...moveTerms, askRegisters, expireInvitations, returnResults];
