import { idOf, oneOfWords, SERVICE_KINDS, text } from '@aleumet/domain';
import { AGE_BANDS } from './age-band.ts';
import { DISABILITY_GROUPS } from './person.ts';

/** Columns about the person that applications, invitations and complaints store, with the values of their first day. */
export const aboutPerson = {
  personId: idOf<'PersonId'>(),
  departmentId: idOf<'DepartmentId'>(),
  region: text,
  kind: oneOfWords(SERVICE_KINDS),
  ageBand: oneOfWords(AGE_BANDS),
  disabilityGroup: oneOfWords(DISABILITY_GROUPS),
};
