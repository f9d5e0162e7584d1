import { id, type InvitationId, momentOf } from '@aleumet/domain';
import { causeOf, type Message, nameBasedId } from '@aleumet/messaging';
import { type About as AboutMessage, nameIn, ServiceKind } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import type { About, SmsId, SmsReason } from '../sms/sms.ts';
import type { TemplateValues } from '../sms/template.ts';

/** The contents of every event that leads to an SMS. */
type CaseEvent = {
  about: AboutMessage;
  specialistId?: string | undefined;
};

type Wanted = {
  reason: SmsReason;
  variant?: string;
  invitationId?: string | undefined;
  values?: TemplateValues;
  /** Identifies the SMS when several events may request the same one; otherwise each event requests its own. */
  once?: string;
};

/** Requests the SMS that follows from the event. Its id is computed from the cause, so that a repeated event finds it. */
export async function requestSms(
  event: CaseEvent,
  message: Message,
  { deps, ...wanted }: Wanted & { deps: Deps },
): Promise<void> {
  const { reason, variant = null, invitationId, values = {}, once = message.id } = wanted;
  const smsId: SmsId = nameBasedId('sms', reason, once);
  const invitation: InvitationId | null = invitationId === undefined ? null : id(invitationId, 'invitation_id');
  const request = { smsId, reason, variant, values, about: toAbout(event), invitationId: invitation, triggerEventId: message.id };
  const codes = reason === 'INVITATION' ? deps.codesInRandomOrder() : [];
  await deps.handleSms({ type: 'RequestSms', ...request, codes, ...momentOf(deps.clock) }, causeOf(message));
}

function toAbout({ about: { personId, departmentId, region, kind, caseNo }, specialistId }: CaseEvent): About {
  return {
    personId: id(personId, 'person_id'),
    departmentId: id(departmentId, 'department_id'),
    region,
    kind: nameIn(ServiceKind, kind, 'kind'),
    caseNo,
    specialistId: specialistId === undefined ? null : id(specialistId, 'specialist_id'),
  };
}
