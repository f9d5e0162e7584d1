import type { Job } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { blockSelections } from './block-selections.ts';
import { closeExpiredEntries } from './close-expired-entries.ts';
import { moveActivationTerms } from './move-activation-terms.ts';
import { remindRecipients } from './remind-recipients.ts';

/** Jobs of this service. */
export const jobs: readonly Job<Deps>[] = [closeExpiredEntries, moveActivationTerms, remindRecipients, blockSelections];
