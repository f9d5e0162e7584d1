import { expect, it } from 'vitest';
import { QUALITY_BODY } from './quality-body.ts';

it('the quality body is the authorised body for assessment and control of the quality of state services (A2-14g)', () => {
  expect(QUALITY_BODY).toEqual({
    office: {
      kk: 'Мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті орган',
      ru: 'Уполномоченный орган по оценке и контролю за качеством оказания государственных услуг',
      en: 'Authorised body for the quality of state services',
    },
    headName: null,
  });
});
