import type { Job } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { askAboutRevocation } from './ask-about-revocation.ts';
import { flagOverdueAnswers } from './flag-overdue-answers.ts';
import { moveDeadlines } from './move-deadlines.ts';

/** Jobs of this service. */
export const jobs: Job<Deps>[] = [moveDeadlines, flagOverdueAnswers, askAboutRevocation];
