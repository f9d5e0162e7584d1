import { day, idOf, listOf, moment, rowOf, text, unionBy, wholeNumber } from '@aleumet/domain';
import { aboutPerson } from '../person/case-columns.ts';

const sent = {
  id: idOf<'InvitationId'>(),
  ...aboutPerson,
  measureId: idOf<'MeasureId'>(),
  caseNo: text,
  specialistId: idOf<'SpecialistId'>(),
  sentAt: moment,
  replyBy: day,
  calendarVersion: wholeNumber,
  lateReplies: listOf(moment),
};
const ended = { ...sent, endedAt: moment };

export const invitationRow = rowOf(
  'invitation',
  unionBy('status', {
    SENT: sent,
    ACCEPTED: { ...ended, applicationId: idOf<'ApplicationId'>() },
    DECLINED: ended,
    EXPIRED: ended,
    UNDELIVERABLE: ended,
    SUPERSEDED: ended,
  }),
);
