import type { Reaction } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { forgetIdentity, keepIdentity } from './identity.ts';
import { keepCalendar } from './working-calendar-changed.ts';

/** What this service does when others tell it something. */
export const reactions: Reaction<Deps>[] = [keepIdentity, forgetIdentity, keepCalendar];
