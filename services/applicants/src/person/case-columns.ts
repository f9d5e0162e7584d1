import { idOf, oneOfWords, SERVICE_KINDS, text } from '@aleumet/domain';
import { AGE_BANDS } from './age-band.ts';
import { DISABILITY_GROUPS } from './person.ts';

/** What applications, invitations and complaints store of the person they are about, as on the day of their beginning. */
export const aboutPerson = {
  personId: idOf<'PersonId'>(),
  departmentId: idOf<'DepartmentId'>(),
  region: text,
  kind: oneOfWords(SERVICE_KINDS),
  ageBand: oneOfWords(AGE_BANDS),
  disabilityGroup: oneOfWords(DISABILITY_GROUPS),
};
