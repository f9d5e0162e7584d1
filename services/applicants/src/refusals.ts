import { Refusal, type RefusalCatalogue, type RefusalDetails, repeatRefusals } from '@aleumet/domain';
import { applicationRefusals } from './application/refusals.ts';
import { complaintRefusals } from './complaint/refusals.ts';
import { personRefusals } from './person/refusals.ts';
import { invitationRefusals } from './invitation/refusals.ts';

/** All refusals of this service. */
export const catalogue = {
  ...personRefusals,
  ...applicationRefusals,
  ...invitationRefusals,
  ...complaintRefusals,
  ...repeatRefusals,
  CALENDAR_NOT_LOADED: {
    en: 'The working calendar of that year has not been loaded. Ask the operator of the portal.',
    kk: 'Ол жылдың жұмыс күнтізбесі жүктелмеген.',
    ru: 'Производственный календарь этого года не загружен.',
  },
} satisfies RefusalCatalogue;

/** Throws the refusal with this code. A code that is not in the catalogue does not compile. */
export function refuse(code: keyof typeof catalogue, details?: RefusalDetails): never {
  throw new Refusal(code, details);
}
