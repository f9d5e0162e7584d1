import {
  day,
  flag,
  group,
  groupOrNull,
  idOf,
  moment,
  oneOfWords,
  orNull,
  rowOf,
  text,
  unionBy,
  wholeNumber,
} from '@aleumet/domain';
import { aboutPerson } from '../person/case-columns.ts';
import { COMPLAINT_BODIES, COMPLAINT_DELIVERIES } from './complaint.ts';

const clerk = { specialistId: orNull(idOf<'SpecialistId'>()), name: text };

const registered = {
  id: idOf<'ComplaintId'>(),
  ...aboutPerson,
  applicationId: orNull(idOf<'ApplicationId'>()),
  body: oneOfWords(COMPLAINT_BODIES),
  unitId: orNull(idOf<'UnitId'>()),
  addressee: groupOrNull({ office: group({ kk: text, ru: text, en: text }), headName: orNull(text) }),
  complainedOf: groupOrNull(clerk),
  delivery: oneOfWords(COMPLAINT_DELIVERIES),
  text,
  answerPlace: text,
  acceptedBy: group(clerk),
  registeredAt: moment,
  dueOn: day,
  calendarVersion: wholeNumber,
};

export const complaintRow = rowOf(
  'complaint',
  unionBy('status', {
    REGISTERED: registered,
    ANSWERED: { ...registered, answer: group({ text, by: group(clerk), answeredAt: moment, isLate: flag }) },
  }),
);
