import { AgeBand, Channel, DisabilityGroup, ResultOutcome, SelectionBlockReason, ServiceKind } from '@aleumet/proto-events';
import { type DemoRecipient, demoEmployees, demoRecipients } from '@aleumet/testkit/demo';

export const ids = {
  invitation: '0190b000-0000-7000-8000-000000000001',
  otherInvitation: '0190b000-0000-7000-8000-000000000002',
  application: '0190b000-0000-7000-8000-000000000003',
  measure: '0190b000-0000-7000-8000-000000000004',
  entry: '0190b000-0000-7000-8000-000000000005',
  reply: '0190b000-0000-7000-8000-000000000006',
  otherReply: '0190b000-0000-7000-8000-000000000007',
};

/** What every event of the person's case says. */
export function caseOf(person: DemoRecipient = demoRecipients.aigerim, caseNo = `${person.region}-1`) {
  const { personId, departmentId, region } = person;
  const ofCase = { caseNo, measureId: ids.measure, entryId: ids.entry, applicationId: ids.application };
  const kind = ServiceKind.SANATORIUM_RESORT_TREATMENT;
  const counted = { kind, ageBand: AgeBand.FROM_30_TO_44, disabilityGroup: DisabilityGroup.SECOND };
  return { about: { personId, departmentId, region, ...ofCase, ...counted } };
}

export const specialistId = demoEmployees.specialistAlmaty.specialistId;
export const window = { transferNo: 1, closesOn: '2026-04-02' };
export const invitation = { invitationId: ids.invitation, replyBy: '2026-02-05', specialistId };
export const granted = { specialistId, channel: Channel.PROACTIVE, invitationId: ids.invitation };
export const blocked = { ...window, reason: SelectionBlockReason.NOT_SELECTED_IN_TWO_MONTHS };
export const ready = {
  channel: Channel.STATE_CORPORATION,
  outcome: ResultOutcome.GRANTED,
  queueNo: 17n,
};
export const handed = {
  specialistId,
  unitId: '0190a8a0-0c00-7000-8000-000000000075',
  keepTo: '2026-03-12',
};
