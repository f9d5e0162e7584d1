import type { Addressee } from './complaint.ts';

/** The authorised body for assessment and control of the quality of state services (A2-14g). */
export const QUALITY_BODY: Addressee = {
  office: {
    kk: 'Мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті орган',
    ru: 'Уполномоченный орган по оценке и контролю за качеством оказания государственных услуг',
    en: 'Authorised body for the quality of state services',
  },
  headName: null,
};
