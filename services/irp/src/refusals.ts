import type { RefusalCatalogue } from '@aleumet/domain';
import { calendarRefusals } from './calendar/refusals.ts';
import { programmeRefusals } from './programme/refusals.ts';

/** Everything that a rule of this service can say no with. */
export const catalogue: RefusalCatalogue = { ...programmeRefusals, ...calendarRefusals };
