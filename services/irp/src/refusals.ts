import { Refusal, type RefusalCatalogue, type RefusalDetails } from '@aleumet/domain';
import { calendarRefusals } from './calendar/refusals.ts';
import { programmeRefusals } from './programme/refusals.ts';

/** All refusals of this service. */
export const catalogue = { ...programmeRefusals, ...calendarRefusals } satisfies RefusalCatalogue;

/** Throws the refusal with this code. A code that is not in the catalogue does not compile. */
export function refuse(code: keyof typeof catalogue, details?: RefusalDetails): never {
  throw new Refusal(code, details);
}
