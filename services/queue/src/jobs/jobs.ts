import type { Job } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { blockSelections } from './block-selections.ts';
import { closeExpiredEntries } from './close-expired-entries.ts';
import { moveActivationTerms } from './move-activation-terms.ts';
import { remindRecipients } from './remind-recipients.ts';

/** What this service does when time has passed. */
export const jobs: readonly Job<Deps>[] = [closeExpiredEntries, moveActivationTerms, remindRecipients, blockSelections];
