import type { Job } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { askAboutRevocation } from './ask-about-revocation.ts';
import { flagOverdueAnswers } from './flag-overdue-answers.ts';
import { moveDeadlines } from './move-deadlines.ts';

/** What this service does when time has come. */
export const jobs: Job<Deps>[] = [moveDeadlines, flagOverdueAnswers, askAboutRevocation];
