import { type RefusalCatalogue, repeatRefusals } from '@aleumet/domain';
import { applicationRefusals } from './application/refusals.ts';
import { complaintRefusals } from './complaint/refusals.ts';
import { personRefusals } from './person/refusals.ts';
import { offerRefusals } from './proactive-offer/refusals.ts';

/** Every way in which a rule of this service says no. */
export const catalogue: RefusalCatalogue = {
  ...personRefusals,
  ...applicationRefusals,
  ...offerRefusals,
  ...complaintRefusals,
  ...repeatRefusals,
  CALENDAR_NOT_LOADED: {
    en: 'The working calendar of that year has not been loaded.',
    kk: 'Ол жылдың жұмыс күнтізбесі жүктелмеген.',
    ru: 'Производственный календарь этого года не загружен.',
  },
};
